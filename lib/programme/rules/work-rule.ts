import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { WorkHoursRule } from "./plan-check";

/** Hours a week on average: integreringsloven § 14 a third paragraph, in force from 1 January 2026. */
export const WORK_HOURS = {
  hours: 15,
  monthsWithUpperSecondary: 3,
  monthsWithout: 6,
  validFrom: "2026-01-01",
  law: "integreringsloven § 14 a",
  /** The text has no words on programmes that were running when it came. */
  verified: false,
} as const;

/**
 * From when, and how many hours a week, a programme that is to lead to work must be directed at work.
 * Null for other goals, and as long as the start or the schooling from before is not known.
 */
export function workRuleOf(given: {
  endGoal: string | null;
  startsOn: PlainDate | null;
  withoutUpperSecondary: boolean | null;
}): WorkHoursRule | null {
  const { endGoal, startsOn, withoutUpperSecondary } = given;
  if (endGoal !== "work" || startsOn === null || withoutUpperSecondary === null) return null;
  const months = withoutUpperSecondary
    ? WORK_HOURS.monthsWithout
    : WORK_HOURS.monthsWithUpperSecondary;
  const from = addMonths(startsOn, months);
  return {
    hours: WORK_HOURS.hours,
    from: from < WORK_HOURS.validFrom ? WORK_HOURS.validFrom : from,
  };
}
