import { addDays, type PlainDate } from "@/lib/platform/dates";
import { weekdayOf } from "@/lib/platform/iso-weeks";
import {
  minutesOfTimes,
  minutesOn,
  type Period,
  type ProgrammeDay,
  type TimedElement,
  type WeekTime,
} from "@/lib/programme/rules/plan-time";
import { isPublicHoliday } from "@/lib/rules/rules/working-days";

/** What a day of someone's programme rests on, beside the day itself. */
export type ProgrammeFrame = {
  startedOn: PlainDate | null;
  endedOn: PlainDate | null;
  vacations: readonly Period[];
  /** Days on which the programme is stopped by a decision. */
  stops: readonly { from: PlainDate; to: PlainDate | null }[];
};

/** The timetables of a class, the oldest first: each holds until the next begins. */
export type Timetable = { validFrom: PlainDate; times: readonly WeekTime[] };

const FAR = "9999-12-31";

const within = ({ from, to }: { from: PlainDate; to: PlainDate | null }, day: PlainDate) =>
  from <= day && (to === null || day <= to);

/** A day of someone's programme: open, or off because of a holiday or a vacation. */
export function programmeDay(
  day: PlainDate,
  frame: ProgrammeFrame,
  schoolBreaks: readonly Period[],
): ProgrammeDay {
  const isIn =
    frame.startedOn !== null &&
    within({ from: frame.startedOn, to: frame.endedOn }, day) &&
    !frame.stops.some((stop) => within(stop, day));
  const off =
    isIn && (isPublicHoliday(day) || frame.vacations.some((vacation) => within(vacation, day)));
  return {
    on: day,
    weekday: weekdayOf(day),
    open: isIn && !off,
    off,
    schoolBreak: schoolBreaks.some((rest) => within(rest, day)),
  };
}

/** Someone's time in a class as elements of a plan have it: one for each of its timetables. */
export function classElements(
  held: { classId: string; kinds: readonly string[]; followsSchool: boolean },
  period: { fromOn: PlainDate; toOn: PlainDate | null },
  timetables: readonly Timetable[],
): TimedElement[] {
  return timetables.flatMap(({ validFrom, times }, at) => {
    const next = timetables[at + 1];
    const last = next ? addDays(next.validFrom, -1) : FAR;
    const fromOn = period.fromOn > validFrom ? period.fromOn : validFrom;
    const toOn = (period.toOn ?? FAR) < last ? (period.toOn ?? FAR) : last;
    if (fromOn > toOn) return [];
    return {
      lineId: held.classId,
      kind: held.kinds[0] ?? "other",
      fromOn,
      toOn,
      minutesPerWeek: minutesOfTimes(times),
      times,
      followsSchool: held.followsSchool,
    };
  });
}

/** Elements of a plan that no class stands for: a class holds those of its kinds. */
export function besideClasses<E extends { kind: string }>(
  elements: readonly E[],
  classes: readonly { kinds: readonly string[] }[],
): E[] {
  const held = new Set(classes.flatMap(({ kinds }) => kinds));
  return elements.filter(({ kind }) => !held.has(kind));
}

/** Minutes that elements, of which one holds at a time, have on a day. */
export function plannedOn(elements: readonly TimedElement[], day: ProgrammeDay): number {
  return elements.reduce((sum, element) => sum + minutesOnKnown(element, day), 0);
}

/** A class without hours on a day has none; the time of an element may be spread over the week. */
function minutesOnKnown(element: TimedElement, day: ProgrammeDay): number {
  return element.minutesPerWeek === 0 ? 0 : minutesOn(element, day);
}
