import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { ApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { isCheckCode } from "@/lib/self-settlement/rules/checks";
import type { RefusalReason } from "@/lib/self-settlement/rules/decision-reasons";

/** What the municipality decided, on what grounds, and whether the household has its answer. */
export function DecisionView({ page: { application, head } }: { page: ApplicationPage }) {
  const t = useTranslations("self-settlement");
  const check = useTranslations("assessment.names");
  const { outcome, decidedOn, decidedByName, reasons, reasonText, overridden } = application;
  if (!outcome || outcome === "withdrawn") return null;
  return (
    <Card
      title={t("page.decision")}
      actions={
        <Tag tone={outcome === "approved" ? "success" : "warning"}>{t(`outcome.${outcome}`)}</Tag>
      }
    >
      <Stack gap="sm">
        <ul>
          {reasons.map((code) => (
            <li key={code}>{t(`reason.${code as RefusalReason}`)}</li>
          ))}
        </ul>
        {reasonText && <p>{reasonText}</p>}
        {overridden.length > 0 && (
          <p>
            {t("page.overridden", { n: overridden.length })}:{" "}
            {overridden
              .filter(isCheckCode)
              .map((code) => check(code))
              .join("; ")}
            . {application.overrideReason}
          </p>
        )}
        <DefinitionList
          columns={1}
          items={[
            {
              term: t("page.decidedOn"),
              value: <DateText value={decidedOn} />,
              note: decidedByName ?? undefined,
            },
            {
              term: t("page.answerSent"),
              value: application.answerSentOn ? (
                <DateText value={application.answerSentOn} />
              ) : (
                <AppLink href={`/saker/${head.id}/selvbosetting/brev`}>
                  {t("page.answerNotSent")}
                </AppLink>
              ),
            },
          ]}
        />
      </Stack>
    </Card>
  );
}
