import { addDays, type PlainDate } from "@/lib/platform/dates";
import { isWorkDirected } from "./codes";
import {
  minutesOf,
  minutesOn,
  type PlanWeek,
  type ProgrammeDay,
  type TimedElement,
} from "./plan-time";

/** Weeks one after another in which as much is missing to full time. */
export type Hole = {
  /** Monday of the first and Sunday of the last week. */
  from: PlainDate;
  to: PlainDate;
  weeks: number;
  minutes: number;
  fullTime: number;
  /** Nothing stands there; elements rest in a school break; or too little is planned. */
  cause: "empty" | "school_break" | "short";
};

/** The weeks that are not full time, put together where they are alike. */
export function holesIn(weeks: readonly PlanWeek[]): Hole[] {
  const holes: Hole[] = [];
  for (const week of weeks) {
    if (week.enough) continue;
    const { monday, minutes, fullTime } = week;
    const cause = week.schoolBreak ? "school_break" : minutes === 0 ? "empty" : "short";
    const to = addDays(monday, 6);
    const last = holes.at(-1);
    const goesOn =
      last !== undefined &&
      addDays(last.to, 1) === monday &&
      last.cause === cause &&
      last.minutes === minutes &&
      last.fullTime === fullTime;
    if (goesOn) holes.splice(-1, 1, { ...last, to, weeks: last.weeks + 1 });
    else holes.push({ from: monday, to, weeks: 1, minutes, fullTime, cause });
  }
  return holes;
}

/** How many weeks are not full time. */
export function weeksBelowFullTime(weeks: readonly PlanWeek[]): number {
  return weeks.filter(({ enough }) => !enough).length;
}

/** Two elements at the same time. */
export type Collision = {
  one: string;
  other: string;
  weekday: number;
  from: string;
  to: string;
  /** The first day on which it happens. */
  firstOn: PlainDate;
};

/** Where elements stand at the same hours of the same days. */
export function collisionsIn(
  elements: readonly TimedElement[],
  days: readonly ProgrammeDay[],
): Collision[] {
  return elements.flatMap((one, index) =>
    elements.slice(index + 1).flatMap((other) => collisionsOf(one, other, days)),
  );
}

/** It does not matter which of the two comes first. */
export function collisionsOf(
  one: TimedElement,
  other: TimedElement,
  days: readonly ProgrammeDay[],
): Collision[] {
  return one.times.flatMap((time) =>
    other.times.flatMap((against) => {
      if (time.weekday !== against.weekday) return [];
      const from = time.from > against.from ? time.from : against.from;
      const to = time.to < against.to ? time.to : against.to;
      if (minutesOf(from) >= minutesOf(to)) return [];
      const first = days.find(
        (day) =>
          day.weekday === time.weekday && minutesOn(one, day) > 0 && minutesOn(other, day) > 0,
      );
      if (!first) return [];
      const { weekday } = time;
      return [{ one: one.lineId, other: other.lineId, weekday, from, to, firstOn: first.on }];
    }),
  );
}

/** Hours a week that § 14 a demands, and from when. */
export type WorkHoursRule = { hours: number; from: PlainDate };

export type WorkHours = {
  /** Minutes a week on average. */
  average: number;
  /** Minutes that the average lacks; 0 when it is kept. */
  missing: number;
};

/**
 * The work-directed time a week on average from the day of the rule to the end, over weeks of five
 * days of the programme: holidays and vacations are no part of its time. Null when no day is left.
 */
export function workHoursUnder(
  rule: WorkHoursRule,
  elements: readonly TimedElement[],
  days: readonly ProgrammeDay[],
): WorkHours | null {
  const counted = days.filter((day) => day.open && rule.from <= day.on);
  const working = counted.filter((day) => day.weekday <= 5).length;
  if (working === 0) return null;
  const minutes = elements
    .filter(({ kind }) => isWorkDirected(kind))
    .reduce((sum, element) => counted.reduce((all, day) => all + minutesOn(element, day), sum), 0);
  const average = Math.floor((minutes * 5) / working);
  return { average, missing: Math.max(0, rule.hours * 60 - average) };
}
