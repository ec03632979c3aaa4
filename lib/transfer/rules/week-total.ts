import { hoursText } from "@/lib/attendance/rules/cell";
import type { AbsenceCode } from "@/lib/attendance/rules/codes";
import type { PlainDate } from "@/lib/platform/dates";

/** A day of the class in the week that a total is of. */
export type TotalDay = {
  day: PlainDate;
  planned: number;
  /** Minutes present as registered; null while nothing is. */
  registered: number | null;
  /** A leave that was granted stands for the day. */
  onLeave: boolean;
  closed: boolean;
};

export type FilledDay = { day: PlainDate; present: number; code: AbsenceCode | null };

/** The days that a total settles, none when all are registered so; or why it settles nothing. */
export type PlacedTotal =
  | { fill: FilledDay[] }
  | { problem: "week-not-over" | "month-closed" }
  | {
      problem: "week-between" | "week-differs";
      told: string;
      planned: string;
      registered: string;
    };

/**
 * Places the total of a week that a list tells without its days. It settles the days that nothing is
 * registered of only when it leaves no choice: all that was planned on them, or nothing of it. Any other
 * total is told and not spread, since nothing says on which day someone was away; and what is
 * registered is never written over.
 */
export function placeTotal(
  days: readonly TotalDay[],
  { minutes, code }: { minutes: number; code: AbsenceCode | null },
  today: PlainDate,
): PlacedTotal {
  const sum = (all: readonly number[]) => all.reduce((one, next) => one + next, 0);
  const registered = sum(days.map((one) => one.registered ?? 0));
  const open = days.filter((one) => one.planned > 0 && one.registered === null && !one.onLeave);
  const planned = sum(open.map((one) => one.planned));
  const left = minutes - registered;
  if (left !== planned && left !== 0) {
    return {
      problem: left > 0 && left < planned ? "week-between" : "week-differs",
      told: hoursText(minutes),
      planned: hoursText(sum(days.map((one) => one.planned))),
      registered: hoursText(registered),
    };
  }
  if (open.some(({ day }) => day > today)) return { problem: "week-not-over" };
  if (open.some(({ closed }) => closed)) return { problem: "month-closed" };
  return {
    fill: open.map(({ day, planned }) =>
      left === 0 ? { day, present: 0, code } : { day, present: planned, code: null },
    ),
  };
}
