import type { PlainDate } from "@/lib/platform/dates";
import { fail, ok, type Result } from "@/lib/platform/result";

export const BIRTH_DATE_PRECISIONS = ["day", "month", "year", "unknown"] as const;
export type BirthDatePrecision = (typeof BIRTH_DATE_PRECISIONS)[number];

/** A birth date as far as it is known. Unknown parts are stored as 01; `date` is null when nothing is. */
export type BirthDate = { date: PlainDate | null; precision: BirthDatePrecision };

export type BirthDateParts = { year?: number | null; month?: number | null; day?: number | null };

export const UNKNOWN_BIRTH_DATE: BirthDate = { date: null, precision: "unknown" };
export const ADULT_AGE = 18;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const EARLIEST_YEAR = 1890;

const pad = (n: number, length = 2) => String(n).padStart(length, "0");
const plainDate = (year: number, month: number, day: number) =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}` as PlainDate;

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * A birth date from the parts that are known; 0, null and undefined mean unknown. A known day with an
 * unknown month is dropped, as it dates nothing.
 *
 * Errors: `people.errors.birth-date-{impossible,year-missing,future}`.
 */
export function birthDateFromParts(parts: BirthDateParts, today: PlainDate): Result<BirthDate> {
  const { year, month, day } = parts;
  if (!year)
    return month || day ? fail("people.errors.birth-date-year-missing") : ok(UNKNOWN_BIRTH_DATE);
  if (!Number.isInteger(year) || year < EARLIEST_YEAR) {
    return fail("people.errors.birth-date-impossible");
  }
  if (month && (!Number.isInteger(month) || month < 1 || month > 12)) {
    return fail("people.errors.birth-date-impossible");
  }
  const knownDay = month ? day : null;
  if (knownDay && month) {
    if (!Number.isInteger(knownDay) || knownDay < 1 || knownDay > daysIn(year, month)) {
      return fail("people.errors.birth-date-impossible");
    }
  }
  const date = plainDate(year, month || 1, knownDay || 1);
  if (date > today) return fail("people.errors.birth-date-future");
  return ok({ date, precision: knownDay ? "day" : month ? "month" : "year" });
}

/**
 * Reads a typed birth date: `1990`, `07.1990`, `04.07.1990`, `1990-07-04`, with 00 for an unknown part.
 *
 * Errors as `birthDateFromParts`, and `people.errors.birth-date-format`.
 */
export function parseBirthDate(typed: string, today: PlainDate): Result<BirthDate> {
  const text = typed.trim();
  if (text === "") return ok(UNKNOWN_BIRTH_DATE);
  const norwegian = /^(?:(?:(\d{1,2})[./ -])?(\d{1,2})[./ -])?(\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [norwegian?.[3], norwegian?.[2], norwegian?.[1]];
  if (year === undefined) return fail("people.errors.birth-date-format");
  return birthDateFromParts(
    { year: Number(year), month: Number(month ?? 0), day: Number(day ?? 0) },
    today,
  );
}

/** First and last day on which the person may have been born. */
export function birthDateRange(
  birth: BirthDate,
): { earliest: PlainDate; latest: PlainDate } | null {
  if (birth.date === null || birth.precision === "unknown") return null;
  const year = Number(birth.date.slice(0, 4));
  const month = Number(birth.date.slice(5, 7));
  if (birth.precision === "day") return { earliest: birth.date, latest: birth.date };
  if (birth.precision === "month") {
    return {
      earliest: plainDate(year, month, 1),
      latest: plainDate(year, month, daysIn(year, month)),
    };
  }
  return { earliest: plainDate(year, 1, 1), latest: plainDate(year, 12, 31) };
}

function wholeYears(from: PlainDate, to: PlainDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/**
 * Age in whole years on a date: `min` and `max` differ when parts of the birth date are unknown.
 * Null when nothing is known. Someone born on 29 February has a birthday on 1 March in other years.
 */
export function ageOn(birth: BirthDate, date: PlainDate): { min: number; max: number } | null {
  const range = birthDateRange(birth);
  if (!range) return null;
  return {
    min: Math.max(0, wholeYears(range.latest, date)),
    max: Math.max(0, wholeYears(range.earliest, date)),
  };
}

/** Certainly 18 or older on the date. Both this and `isMinor` are false while it is uncertain. */
export function isAdult(birth: BirthDate, date: PlainDate): boolean {
  const age = ageOn(birth, date);
  return age !== null && age.min >= ADULT_AGE;
}

/** Certainly under 18 on the date. */
export function isMinor(birth: BirthDate, date: PlainDate): boolean {
  const age = ageOn(birth, date);
  return age !== null && age.max < ADULT_AGE;
}

/** The parts that are known, zero-padded, for a form or a text. */
export function birthDateParts(birth: BirthDate): {
  day: string | null;
  month: string | null;
  year: string | null;
} {
  const { date, precision } = birth;
  if (date === null || precision === "unknown") return { day: null, month: null, year: null };
  return {
    day: precision === "day" ? date.slice(8, 10) : null,
    month: precision === "year" ? null : date.slice(5, 7),
    year: date.slice(0, 4),
  };
}

/** `04.07.1990`, `07.1990`, `1990`, or an empty text. */
export function formatBirthDate(birth: BirthDate): string {
  const { day, month, year } = birthDateParts(birth);
  return [day, month, year].filter((part) => part !== null).join(".");
}
