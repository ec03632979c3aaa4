import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { PlainDate } from "@/lib/platform/dates";
import type { ApplicationPage } from "@/lib/self-settlement/queries/application-page";

/** What the household was given and told on the way, and what the municipality has cleared up. */
export function GuidanceView({
  page: { application: a, head },
  changes,
  language,
}: {
  page: ApplicationPage;
  changes: boolean;
  language: string | null;
}) {
  const t = useTranslations("self-settlement.page");
  const yesNo = (answer: boolean | null, yes: string, no: string) =>
    answer === null ? undefined : answer ? yes : no;
  const line = (term: string, day: PlainDate | null, note?: ReactNode) => ({
    term,
    value: <DateText value={day} />,
    note,
  });
  const { supportDifferenceReason: differs } = a;
  return (
    <Card
      title={t("guidance")}
      actions={
        changes && (
          <AppLink href={`/saker/${head.id}/selvbosetting/orientering`}>{t("change")}</AppLink>
        )
      }
    >
      <DefinitionList
        columns={1}
        items={[
          line(t("termsSent"), a.termsSentOn),
          line(t("termsSentToCentre"), a.termsSentToCentreOn),
          {
            term: t("definition"),
            value: yesNo(a.meetsDefinition, t("yes"), t("no")),
            note: a.policyEdition ? t("policy", { edition: a.policyEdition }) : undefined,
          },
          line(
            t("quota"),
            a.quotaCheckedOn,
            a.quotaRemaining === null ? undefined : t("quotaRemaining", { n: a.quotaRemaining }),
          ),
          line(t("rights"), a.rightsExplainedOn, language),
          line(
            t("moving"),
            a.movingTermsExplainedOn,
            yesNo(a.movingTermsUnderstood, t("understood"), t("notUnderstood")),
          ),
          line(
            t("support"),
            a.supportComparedOn,
            yesNo(
              a.supportEqualsStandard,
              t("supportEqual"),
              t("supportDiffers", { reason: differs ?? "" }),
            ),
          ),
        ]}
      />
    </Card>
  );
}
