import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { CHECK_CODES, type CheckCode } from "@/lib/self-settlement/rules/checks";
import type { ApplicationFacts } from "@/lib/self-settlement/rules/gates";

/** How the checks stand: how many are in order, and which are not. */
export function CheckSummary({ caseId, facts }: { caseId: string; facts: ApplicationFacts }) {
  const t = useTranslations("self-settlement");
  const check = useTranslations("assessment.names");
  const named = (codes: readonly CheckCode[]) => codes.map((code) => check(code)).join("; ");
  const inState = (...states: readonly string[]) =>
    CHECK_CODES.filter((code) => states.includes(facts.checks[code] ?? "not_started"));
  const met = inState("met", "not_needed").length;
  return (
    <Card
      title={t("decide.checks")}
      level={3}
      actions={
        <AppLink href={`/saker/${caseId}/selvbosetting/vurdering`}>{t("page.assessment")}</AppLink>
      }
    >
      <p>{t("decide.checksSummary", { met, all: CHECK_CODES.length })}</p>
      <DefinitionList
        items={[
          { term: t("decide.notMet"), value: named(inState("not_met")) },
          {
            term: t("decide.unanswered"),
            value: named(inState("not_started", "under_way")),
          },
        ]}
      />
    </Card>
  );
}
