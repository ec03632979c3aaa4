import type { PlainDate } from "@/lib/platform/dates";
import type { LegalRule } from "../types";
import { isInForce } from "./law";

/** A section with its letter is one word: § 37 c, also where the law says §§ 6 og 37 c. */
const WORD = /§+\s*\d+(?:\s[a-z](?![a-z]))?|[^\s§]+/g;

/** The rules in which every word is found, in text, section or number; of a day, those in force. */
export function rulesFound(
  rules: readonly LegalRule[],
  { text, day, locale }: { text: string; day: PlainDate | null; locale: keyof LegalRule["text"] },
): readonly LegalRule[] {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/^§+\s*/, ""));
  return rules.filter((rule) => {
    if (day !== null && !isInForce(rule, day)) return false;
    const { id, law, source } = rule;
    const told = [id, rule.text[locale], law, source, ...Object.values(rule.values)]
      .join(" ")
      .toLowerCase();
    return words.every((word) => told.includes(word));
  });
}
