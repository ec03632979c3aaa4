import { useLocale, useTranslations } from "next-intl";
import { ValidityWords } from "@/app/_ui/deadlines/rule-state";
import { AppliesWords, LengthWords, useDayWords } from "@/app/_ui/deadlines/rule-words";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { canBeMet } from "@/lib/deadlines/rules/deadline";
import type { RuleLine } from "@/lib/deadlines/types";

/** What one version of a rule says. */
export function RuleFacts({ rule }: { rule: RuleLine }) {
  const t = useTranslations("deadlines");
  const audiences = useTranslations("checklists.audiences");
  const dayWords = useDayWords();
  const locale = useLocale() as "nb" | "nn" | "en";
  const metBy = canBeMet(rule) ? rule.metBy : null;
  return (
    <DefinitionList
      columns={2}
      items={[
        { term: t("rule.subject"), value: t(`subjects.${rule.subject}`) },
        { term: t("rule.audience"), value: audiences(rule.audience) },
        { term: t("rules.counts"), value: <LengthWords rule={rule} /> },
        {
          term: t("how.condition"),
          value: <AppliesWords condition={rule.condition} without={rule.without} />,
        },
        {
          term: t("how.metBy"),
          value: metBy ? dayWords(metBy) : t("rule.metByNothing"),
        },
        { term: t("how.law"), value: rule.law ?? t("how.noLaw") },
        { term: t("how.source"), value: rule.source[locale] },
        { term: t("rules.validity"), value: <ValidityWords rule={rule} /> },
        { term: t("rules.open"), value: String(rule.openCount) },
      ]}
    />
  );
}
