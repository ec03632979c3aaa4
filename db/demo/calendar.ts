import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Random } from "./random";

const weekday = (date: PlainDate) => new Date(`${date}T12:00:00Z`).getUTCDay();

/** The day itself, or the Friday before when it is a Saturday or Sunday. Keeps the order of days. */
export function workday(date: PlainDate): PlainDate {
  const day = weekday(date);
  return day === 0 ? addDays(date, -2) : day === 6 ? addDays(date, -1) : date;
}

/** The next working day; a Friday's is Monday. */
export function nextWorkday(date: PlainDate): PlainDate {
  const next = addDays(date, 1);
  const day = weekday(next);
  return day === 6 ? addDays(next, 2) : day === 0 ? addDays(next, 1) : next;
}

/** The first and the last hour of a part of the day, in UTC. */
type Hours = readonly [first: number, last: number];

/** What others of the same day follow, and what follows on them. */
export const BEFORE_WORK: Hours = [6, 6];
export const MORNING: Hours = [7, 8];
export const BEFORE_NOON: Hours = [9, 11];
export const END_OF_DAY: Hours = [15, 15];

/** An instant in the working hours of a day, in winter as in summer, or in a part of them. */
export function officeHour(
  date: PlainDate,
  random: Random,
  [first, last]: Hours = [7, 13],
): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date}T${two(random.int(first, last))}:${two(random.int(0, 59))}:${two(random.int(0, 59))}.000Z`;
}

/** The instant, or some minutes after another when it is not after that. */
export function notBefore(instant: string, other: string): string {
  return instant > other ? instant : new Date(Date.parse(other) + 240_000).toISOString();
}

export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** A day between two, both included; the first when they are in the wrong order. */
export function dayBetween(from: PlainDate, to: PlainDate, random: Random): PlainDate {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return days <= 0 ? from : addDays(from, random.int(0, days));
}

/** Birth date of someone of that age, in years with a fraction, on a day. */
export function bornBefore(date: PlainDate, years: number): PlainDate {
  const months = Math.floor(years * 12);
  return addDays(addMonths(date, -months), -Math.floor((years * 12 - months) * 30));
}
