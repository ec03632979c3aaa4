import type { PlainDate } from "@/lib/platform/dates";

/** Whether an interpreter was used; `needed_not_used` asks for the reason. */
export const interpreterUses = ["not_needed", "used", "needed_not_used"] as const;
export type InterpreterUse = (typeof interpreterUses)[number];

/** Categories of the national register (tolkeloven, tolkeforskriften), and "none". */
export const interpreterCategories = ["A", "B", "C", "D", "E", "none"] as const;
export type InterpreterCategory = (typeof interpreterCategories)[number];

/** Who put one's words into the other language. */
export const interpretedByCodes = ["interpreter", "relative", "child"] as const;
export type InterpretedBy = (typeof interpretedByCodes)[number];

/**
 * Until when the duty to use a qualified interpreter is dispensed from (tolkeloven § 7). It can be
 * prolonged by regulation; none that does was found.
 */
export const QUALIFIED_DUTY = {
  dispensedUntil: "2026-12-31" as PlainDate,
  law: "tolkeloven § 7",
  verified: false,
} as const;

/** Whether an interpreter who is used must be qualified, as far as we know (TO-03, TO-04). */
export function qualifiedIsDuty(day: PlainDate): boolean {
  return day > QUALIFIED_DUTY.dispensedUntil;
}

/** An interpreter was needed, and none with a qualification in the register was used. */
export function lacksQualified({
  interpreterUse,
  interpreterCategory,
}: {
  interpreterUse: InterpreterUse | null;
  interpreterCategory: InterpreterCategory | null;
}): boolean {
  return (
    interpreterUse === "needed_not_used" ||
    (interpreterUse === "used" && interpreterCategory === "none")
  );
}

/**
 * Why someone may not interpret, as the ground in the law; null for an interpreter. A child may not
 * (tolkeloven § 4), and someone close to the person is not impartial (§ 16).
 */
export function barredBy(interpretedBy: InterpretedBy | null): string | null {
  if (interpretedBy === "child") return "tolkeloven § 4";
  return interpretedBy === "relative" ? "tolkeloven §§ 7 og 16" : null;
}
