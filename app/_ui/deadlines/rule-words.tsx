import { useTranslations } from "next-intl";
import type { RuleContent } from "@/lib/deadlines/types";
import type { FactName } from "@/lib/facts/vocabulary";
import type { Condition, ConditionKey } from "@/lib/facts/vocabulary/conditions";
import { ConditionWords } from "../checklists/item-words";

/** The day that a fact tells of, in the middle of a sentence; its name where it has no words. */
export function useDayWords(): (fact: FactName) => string {
  const t = useTranslations("deadlines.days");
  return (fact) => (t.has(fact as never) ? t(fact as never) : fact);
}

/** How long before or after which day. */
export function LengthWords({
  rule,
}: {
  rule: Pick<RuleContent, "direction" | "length" | "unit"> & { anchor: FactName };
}) {
  const t = useTranslations("deadlines.length");
  const dayWords = useDayWords();
  const anchor = dayWords(rule.anchor);
  if (rule.length === 0) return <>{t("onDay", { anchor })}</>;
  return <>{t(`${rule.direction}.${rule.unit}`, { count: rule.length, anchor })}</>;
}

/** When a rule applies: what must hold, and what must be known not to. */
export function AppliesWords({
  condition,
  without = [],
}: {
  condition: Condition;
  without?: readonly ConditionKey[] | undefined;
}) {
  const t = useTranslations("deadlines.how");
  const words = useTranslations("checklists.conditions");
  return (
    <>
      <ConditionWords condition={condition} />
      {without.map((key) => (
        <span key={key}>. {t("not", { condition: words(key as "needsInterpreter") })}</span>
      ))}
    </>
  );
}
