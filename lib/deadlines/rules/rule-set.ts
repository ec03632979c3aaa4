import type { PlainDate } from "@/lib/platform/dates";
import type { DeadlineRule, RuleChange, RuleContent } from "../types";

/** A municipality answers for its own rules, so they count as verified. */
export function ownRule(
  key: string,
  content: RuleContent,
  validFrom: PlainDate | null,
): DeadlineRule {
  return { ...content, key, version: 1, origin: "own", validFrom, validTo: null, verified: true };
}

/** The rules with the last days that the municipality has set; an earlier one of the law's stays. */
export function withEndings(
  rules: readonly DeadlineRule[],
  endings: readonly { readonly ruleKey: string; readonly lastDay: PlainDate }[],
): readonly DeadlineRule[] {
  if (endings.length === 0) return rules;
  const lastDays = new Map(endings.map(({ ruleKey, lastDay }) => [ruleKey, lastDay]));
  return rules.map((rule) => {
    const lastDay = lastDays.get(rule.key);
    if (lastDay === undefined || (rule.validTo !== null && rule.validTo <= lastDay)) return rule;
    return { ...rule, validTo: lastDay };
  });
}

/** OWN-01, OWN-02, …: the next after the highest in use. */
export function nextOwnKey(keys: readonly string[]): string {
  const numbers = keys.flatMap((key) => /^OWN-(\d+)$/.exec(key)?.[1] ?? []);
  return `OWN-${String(Math.max(0, ...numbers.map(Number)) + 1).padStart(2, "0")}`;
}

/** The rules as they would be with a change, of the rule that it concerns alone. */
export function rulesWith(
  change: Pick<RuleChange, "act" | "ruleKey" | "content" | "validFrom" | "lastDay">,
  rules: readonly DeadlineRule[],
): readonly DeadlineRule[] {
  const { act, ruleKey, content, validFrom, lastDay } = change;
  if (act === "add" && content) return [ownRule(ruleKey, content, validFrom)];
  const ofKey = rules.filter(({ key }) => key === ruleKey);
  return lastDay ? withEndings(ofKey, [{ ruleKey, lastDay }]) : ofKey;
}
