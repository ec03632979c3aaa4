import type { CivicsDecision } from "@/lib/law/rules/civics";
import type { NorwegianDecision } from "@/lib/law/rules/norwegian";
import { daysBetween, type PlainDate } from "@/lib/platform/dates";
import type { OtherHours } from "../types";
import type { Subject } from "./codes";

/** Minutes of training in Norwegian and in civics. */
export type Minutes = Readonly<Record<Subject, number>>;

/** Minutes that were had: those registered in the weeks, and those put down beside. */
export function minutesHad(registered: Minutes, others: readonly OtherHours[]): Minutes {
  const beside = (subject: Subject) =>
    others.filter((one) => one.subject === subject).reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    norwegian: registered.norwegian + beside("norwegian"),
    civics: registered.civics + beside("civics"),
  };
}

/** A right as a clock: in hours, in time, or in neither when nothing limits it. */
export type Clock = {
  /** Hours of the law, and minutes of them that were had and are left. */
  readonly hours: number | null;
  readonly usedMinutes: number;
  readonly leftMinutes: number | null;
  readonly months: number | null;
  readonly from: PlainDate | null;
  readonly endsOn: PlainDate | null;
  /** Days that leave has added. */
  readonly movedDays: number;
  /** Days of the time that have passed and are left; null while the clock has not begun. */
  readonly passedDays: number | null;
  readonly leftDays: number | null;
  /** Of the whole time, between 0 and 1. */
  readonly share: number | null;
};

type Frame = {
  hours: number | null;
  months: number | null;
  from: PlainDate | null;
  endsOn: PlainDate | null;
};

function clock(frame: Frame, usedMinutes: number, movedDays: number, today: PlainDate): Clock {
  const { hours, from, endsOn } = frame;
  const whole = from && endsOn ? Math.max(1, daysBetween(from, endsOn)) : null;
  const passed =
    from && whole !== null ? Math.min(whole, Math.max(0, daysBetween(from, today))) : null;
  const leftMinutes = hours === null ? null : Math.max(0, hours * 60 - usedMinutes);
  return {
    ...frame,
    usedMinutes,
    leftMinutes,
    movedDays: whole === null ? 0 : movedDays,
    passedDays: passed,
    leftDays: whole === null || passed === null ? null : whole - passed,
    share: shareOf({ hours, usedMinutes, whole, passed }),
  };
}

function shareOf({
  hours,
  usedMinutes,
  whole,
  passed,
}: {
  hours: number | null;
  usedMinutes: number;
  whole: number | null;
  passed: number | null;
}): number | null {
  if (whole !== null && passed !== null) return passed / whole;
  return hours ? Math.min(1, usedMinutes / (hours * 60)) : null;
}

/** The clock of Norwegian: the law's limit in hours or in months, against what was had. */
export function norwegianClock(
  decision: NorwegianDecision,
  minutes: Minutes,
  movedDays: number,
  today: PlainDate,
): Clock {
  const { hours = null, months = null, clockFrom = null, endsOn = null } = decision;
  return clock({ hours, months, from: clockFrom, endsOn }, minutes.norwegian, movedDays, today);
}

/** The clock of civics: hours that are to be had, within its own time. */
export function civicsClock(
  decision: CivicsDecision,
  minutes: Minutes,
  movedDays: number,
  today: PlainDate,
): Clock {
  const { hours = null, clockFrom = null, endsOn = null } = decision;
  return clock({ hours, months: null, from: clockFrom, endsOn }, minutes.civics, movedDays, today);
}
