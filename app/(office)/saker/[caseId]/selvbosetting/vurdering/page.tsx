import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Row, Section } from "@/app/_ui/kit/page";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import { EmptyState } from "@/app/_ui/kit/states";
import { hasRole } from "@/lib/platform/context";
import { assessmentPage } from "@/lib/self-settlement/queries/assessment-page";
import { isSettled, totalsOf } from "@/lib/self-settlement/rules/assessment";
import { CHECK_GROUPS, mayBeAnswered } from "@/lib/self-settlement/rules/checks";
import styles from "./assessment.module.css";
import { CheckRow } from "./check-row.view";
import { WorthKnowing } from "./know.view";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assessment");
  return { title: t("title") };
}

/** The checks of an application: what is asked, what was counted, and what was answered. */
export default async function AssessmentPage({ params }: { params: Params }) {
  const { caseId } = await params;
  const { head, application, assessed, lines, actor } = await read(async (scope) => ({
    ...(await assessmentPage(scope, caseId)),
    actor: scope.actor,
  }));
  const t = await getTranslations("assessment");
  if (!application) {
    return (
      <Page>
        <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>
      </Page>
    );
  }
  if (!assessed) {
    return (
      <Page>
        <Alert tone="info" title={t("hidden.title")}>
          {t("hidden.text")}
        </Alert>
      </Page>
    );
  }
  const totals = totalsOf(lines);
  const isOpen = head.status === "open" && mayBeAnswered(application.state);
  const next = lines.find((line) => !isSettled(line.state));
  const { dwelling } = assessed;
  const address = dwelling && [dwelling.streetAddress, dwelling.unit].filter(Boolean).join(" ");
  const words = [
    t("totals.notMet", { count: totals.notMet }),
    ...(totals.changed > 0 ? [t("totals.changed", { count: totals.changed })] : []),
  ];
  return (
    <Page>
      <Section
        title={t("title")}
        actions={
          <Row>
            <LinkButton
              href={`/saker/${caseId}/selvbosetting/samtaler`}
              variant="secondary"
              size="sm"
            >
              {t("talks")}
            </LinkButton>
          </Row>
        }
      >
        <p className={styles.place}>
          {!dwelling
            ? t("noHome")
            : dwelling.landlordName
              ? t("home", { address: address ?? "", landlord: dwelling.landlordName })
              : t("homeWithoutLandlord", { address: address ?? "" })}
        </p>
        <ProgressBar
          label={t("progress", totals)}
          value={totals.answered}
          max={totals.all}
          valueText={words.join(", ")}
        />
        {!isOpen && <p>{t("decidedNotice")}</p>}
        {isOpen && next && (
          <Row>
            <LinkButton href={`/saker/${caseId}/selvbosetting/vurdering/${next.check.code}`}>
              {t("next", { name: t(`names.${next.check.code}`) })}
            </LinkButton>
          </Row>
        )}
      </Section>
      {CHECK_GROUPS.map((group) => (
        <Section key={group} title={t(`groups.${group}`)}>
          <ul className={styles.checks}>
            {lines
              .filter(({ check }) => check.group === group)
              .map((line) => (
                <CheckRow
                  key={line.check.code}
                  line={line}
                  caseId={caseId}
                  mayAnswer={isOpen && hasRole(actor, ...line.check.who)}
                />
              ))}
          </ul>
          {group === "lease" && <WorthKnowing today={assessed.today} />}
        </Section>
      ))}
    </Page>
  );
}
