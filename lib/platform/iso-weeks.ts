import { addDays, type PlainDate, yearOf } from "./dates";

/** A week by ISO 8601: it begins on Monday, and belongs to the year of its Thursday. */
export type IsoWeek = { year: number; week: number };

/** The Monday of the week of a day. */
export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));
}

export function isoWeekOf(day: PlainDate): IsoWeek {
  const year = yearOf(addDays(mondayOf(day), 3));
  const first = mondayOf(`${year}-01-04`);
  return { year, week: Math.round((Date.parse(mondayOf(day)) - Date.parse(first)) / weekMs) + 1 };
}

/** The Mondays of a number of weeks that follow each other. */
export function mondaysFrom(monday: PlainDate, count: number): PlainDate[] {
  return Array.from({ length: count }, (_, at) => addDays(monday, at * 7));
}

/** As it stands in an address: 2026-W48. */
export function weekName(monday: PlainDate): string {
  const { year, week } = isoWeekOf(monday);
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The Monday of a week as it stands in an address; null when there is no such week. */
export function mondayNamed(name: string): PlainDate | null {
  const [, year, week] = /^(20\d\d)-W(\d\d)$/.exec(name) ?? [];
  if (!year || !week) return null;
  const monday = addDays(mondayOf(`${year}-01-04`), (Number(week) - 1) * 7);
  return weekName(monday) === name ? monday : null;
}

const weekMs = 7 * 86_400_000;

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: PlainDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() || 7) as 1;
}
