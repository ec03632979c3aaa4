import { addDays, type PlainDate } from "@/lib/platform/dates";
import { isWorkingDay } from "@/lib/rules/rules/working-days";
import { missing } from "./cell";
import type { AbsenceCode } from "./codes";
import { grouped } from "./grouped";

/** What stands of someone's day in a class or an element, corrections taken in. */
export type RegisteredDay = {
  day: PlainDate;
  planned: number;
  present: number;
  code: AbsenceCode | null;
};

/** Absence or leave from a day to a day. */
export type Leave = {
  id: string;
  code: AbsenceCode;
  occasion: string | null;
  fromOn: PlainDate;
  toOn: PlainDate;
  minutesPerDay: number | null;
  eventOn: PlainDate | null;
};

/** A day, or some tenths of it, that someone was away. No type: nobody has explained it. */
export type AbsenceDay = {
  day: PlainDate;
  code: AbsenceCode | null;
  tenths: number;
  leave: Leave | null;
};

export function covers(period: { fromOn: PlainDate; toOn: PlainDate | null }, day: PlainDate) {
  return period.fromOn <= day && (period.toOn === null || day <= period.toOn);
}

/** Tenths of a working day; none when nothing is missing, at least one when something is. */
function tenthsOf(minutes: number, ofDay: number): number {
  if (minutes <= 0 || ofDay <= 0) return 0;
  return Math.min(10, Math.max(1, Math.round((minutes * 10) / ofDay)));
}

/**
 * The days away, by type. What is registered of a day stands over a leave that covers it: the leave
 * is the ground, the day is what happened. A leave counts the working days on which nothing is
 * registered, holidays and vacations left out.
 */
export function absenceDays(
  registered: readonly RegisteredDay[],
  leaves: readonly Leave[],
  { dayMinutes, isOff = () => false }: { dayMinutes: number; isOff?: (day: PlainDate) => boolean },
): AbsenceDay[] {
  const byDay = grouped(registered, ({ day }) => day);
  const found: AbsenceDay[] = [];
  for (const [day, parts] of byDay) {
    const planned = parts.reduce((sum, one) => sum + one.planned, 0);
    for (const [code, away] of grouped(parts, (one) => one.code)) {
      const minutes = away.reduce((sum, one) => sum + missing(one.planned, one.present), 0);
      const tenths = tenthsOf(minutes, planned);
      const leave = leaves.find((one) => one.code === code && covers(one, day)) ?? null;
      if (tenths > 0) found.push({ day, code, tenths, leave });
    }
  }
  for (const leave of leaves) {
    const tenths = leave.minutesPerDay === null ? 10 : tenthsOf(leave.minutesPerDay, dayMinutes);
    for (let day = leave.fromOn; day <= leave.toOn; day = addDays(day, 1)) {
      if (byDay.has(day) || !isWorkingDay(day) || isOff(day)) continue;
      found.push({ day, code: leave.code, tenths, leave });
    }
  }
  return found.toSorted(
    (a, b) => a.day.localeCompare(b.day) || (a.code ?? "").localeCompare(b.code ?? ""),
  );
}

/** Days away one after the other of one type: nothing but days off between them. */
export type Spell = {
  code: AbsenceCode | null;
  fromOn: PlainDate;
  toOn: PlainDate;
  tenths: number;
};

/** Absence as spells, oldest first. A weekend or a holiday does not part them. */
export function spellsOf(days: readonly AbsenceDay[]): Spell[] {
  const spells: Spell[] = [];
  for (const [code, away] of grouped(days, (one) => one.code)) {
    for (const { day, tenths } of away) {
      const last = spells.at(-1);
      if (last && last.code === code && nothingBetween(last.toOn, day)) {
        last.toOn = day;
        last.tenths += tenths;
      } else spells.push({ code, fromOn: day, toOn: day, tenths });
    }
  }
  return spells.toSorted((a, b) => a.fromOn.localeCompare(b.fromOn));
}

function nothingBetween(from: PlainDate, to: PlainDate): boolean {
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) return false;
  }
  return true;
}
