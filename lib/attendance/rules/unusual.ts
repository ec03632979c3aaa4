import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { RegisteredDay } from "./absence-days";
import { missing } from "./cell";

/** What a municipality holds to be out of the ordinary until it has said otherwise. Not a rule of law. */
export const unusualDefault = { minutes: 10 * 60, weeks: 2 } as const;

export type UnusualRule = { minutes: number; weeks: number };
export type UnusualAbsence = { from: PlainDate; to: PlainDate; minutes: number };

/**
 * Unexplained absence that is out of the ordinary in the weeks up to a day: more than the minutes of
 * the municipality's own rule. It opens a talk; it is no sanction.
 */
export function unusualAbsence(
  days: readonly RegisteredDay[],
  to: PlainDate,
  rule: UnusualRule,
): UnusualAbsence | null {
  const from = addDays(to, 1 - rule.weeks * 7);
  const minutes = days
    .filter(({ day, code }) => from <= day && day <= to && (code === null || code === "UGYLDIG"))
    .reduce((sum, one) => sum + missing(one.planned, one.present), 0);
  return minutes > rule.minutes ? { from, to, minutes } : null;
}
