import { addDays, type PlainDate } from "@/lib/platform/dates";
import { mondayOf } from "@/lib/platform/iso-weeks";
import { isPublicHoliday } from "@/lib/rules/rules/working-days";
import { isWorkDirected } from "./codes";

/** Days from the first to the last, both with. */
export type Period = { from: PlainDate; to: PlainDate };

/** A day of the week with its hours; 1 is Monday. */
export type WeekTime = { weekday: number; from: string; to: string };

/** What the time of an element rests on. */
export type TimedElement = {
  lineId: string;
  kind: string;
  fromOn: PlainDate;
  toOn: PlainDate;
  minutesPerWeek: number;
  /** Where they are known, they are the hours; else the minutes are spread over Monday to Friday. */
  times: readonly WeekTime[];
  followsSchool: boolean;
};

/** The programme that elements stand in. */
export type ProgrammeTime = Period & {
  /** Minutes a week that are full time. */
  fullTime: number;
  /** Days without a programme, which the participant has been given. */
  vacations: readonly Period[];
  /** The municipality's school breaks, in which some elements rest. */
  schoolBreaks: readonly Period[];
};

/** A day of the weeks that a programme runs in. */
export type ProgrammeDay = {
  on: PlainDate;
  weekday: number;
  /** In the period of the programme, and neither a holiday nor a vacation. */
  open: boolean;
  /** A holiday or a vacation in the period of the programme. */
  off: boolean;
  schoolBreak: boolean;
};

const WORKING_DAYS = 5;

function within(period: Period, day: PlainDate): boolean {
  return period.from <= day && day <= period.to;
}

/** Minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** What the hours of the week come to. */
export function minutesOfTimes(times: readonly WeekTime[]): number {
  return times.reduce(
    (sum, time) => sum + Math.max(0, minutesOf(time.to) - minutesOf(time.from)),
    0,
  );
}

/** The whole minutes that fall on a working day, so that the five make what a week has. */
function shareOfDay(minutes: number, day: number): number {
  const until = (days: number) => Math.floor((minutes * days) / WORKING_DAYS);
  return day > WORKING_DAYS ? 0 : until(day) - until(day - 1);
}

/** The days of a programme, from the Monday of its first week to the Sunday of its last. */
export function daysOf(programme: ProgrammeTime): ProgrammeDay[] {
  const days: ProgrammeDay[] = [];
  const end = addDays(mondayOf(programme.to), 6);
  let number = 1;
  for (let on = mondayOf(programme.from); on <= end; on = addDays(on, 1)) {
    const isIn = within(programme, on);
    const off =
      isIn && (isPublicHoliday(on) || programme.vacations.some((vacation) => within(vacation, on)));
    days.push({
      on,
      weekday: number,
      open: isIn && !off,
      off,
      schoolBreak: programme.schoolBreaks.some((rest) => within(rest, on)),
    });
    number = (number % 7) + 1;
  }
  return days;
}

/** Minutes that are full time on a day; none on Saturdays, Sundays and days without a programme. */
export function fullTimeOn(fullTime: number, day: ProgrammeDay): number {
  return day.open ? shareOfDay(fullTime, day.weekday) : 0;
}

/** Minutes of an element on a day. Nothing but the element and the day decides it. */
export function minutesOn(element: TimedElement, day: ProgrammeDay): number {
  return day.open ? plannedOn(element, day) : 0;
}

/** Minutes that the plan has on a day, whether it is a holiday or not. */
function plannedOn(element: TimedElement, day: ProgrammeDay): number {
  if (!isPlannedOn(element, day) || (element.followsSchool && day.schoolBreak)) return 0;
  if (element.times.length === 0) return shareOfDay(element.minutesPerWeek, day.weekday);
  return minutesOfTimes(element.times.filter((time) => time.weekday === day.weekday));
}

function isPlannedOn(element: TimedElement, day: ProgrammeDay): boolean {
  return element.fromOn <= day.on && day.on <= element.toOn;
}

export type PlanWeek = {
  monday: PlainDate;
  /** Minutes that are full time in the week; less with holidays, vacations and at either end. */
  fullTime: number;
  minutes: number;
  /** Full time, or it would be but for a holiday on a day that is longer than others. */
  enough: boolean;
  workDirected: number;
  /** Minutes by element, for those that have any. */
  byElement: ReadonlyMap<string, number>;
  /** An element rests in a school break. */
  schoolBreak: boolean;
};

/** Every week of a programme with the time that its elements fill. */
export function weeksOf(
  elements: readonly TimedElement[],
  programme: ProgrammeTime,
  days: readonly ProgrammeDay[] = daysOf(programme),
): PlanWeek[] {
  const weeks: PlanWeek[] = [];
  for (let at = 0; at < days.length; at += 7) {
    weeks.push(weekOf(days.slice(at, at + 7), elements, programme.fullTime));
  }
  return weeks;
}

function weekOf(
  days: readonly ProgrammeDay[],
  elements: readonly TimedElement[],
  fullTime: number,
): PlanWeek {
  const monday = days[0]?.on ?? "";
  const sunday = days.at(-1)?.on ?? "";
  const here = elements.filter(({ fromOn, toOn }) => fromOn <= sunday && monday <= toOn);
  const byElement = new Map<string, number>();
  let minutes = 0;
  let workDirected = 0;
  for (const element of here) {
    const time = days.reduce((sum, day) => sum + minutesOn(element, day), 0);
    if (time === 0) continue;
    byElement.set(element.lineId, time);
    minutes += time;
    if (isWorkDirected(element.kind)) workDirected += time;
  }
  const off = days.filter((day) => day.off);
  const withoutOff =
    minutes +
    here.reduce(
      (sum, element) => sum + off.reduce((all, day) => all + plannedOn(element, day), 0),
      0,
    );
  const whole = days.reduce((sum, day) => sum + fullTimeOn(fullTime, day), 0);
  const wholeWithoutOff =
    whole + off.reduce((sum, day) => sum + shareOfDay(fullTime, day.weekday), 0);
  const rests = (day: ProgrammeDay) => day.schoolBreak && day.weekday <= WORKING_DAYS;
  return {
    monday,
    fullTime: whole,
    minutes,
    enough: minutes >= whole || withoutOff >= wholeWithoutOff,
    workDirected,
    byElement,
    schoolBreak: days.some(
      (day) =>
        rests(day) &&
        day.open &&
        here.some((element) => element.followsSchool && isPlannedOn(element, day)),
    ),
  };
}
