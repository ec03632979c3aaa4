import { addDays, addMonths, type PlainDate, yearOf } from "@/lib/platform/dates";

/** The day by which something that happened must be registered. */
export function registerBy(happenedOn: PlainDate, months: number): PlainDate {
  return addMonths(happenedOn, months);
}

/** Whether the day has passed. */
export function isLate(happenedOn: PlainDate, months: number, today: PlainDate): boolean {
  return registerBy(happenedOn, months) < today;
}

/** From when the list looks: what is older than last year is past correction, and shown by itself. */
export function lookedFrom(today: PlainDate): PlainDate {
  return `${yearOf(today) - 1}-01-01`;
}

/**
 * Between which days something happened that is late or soon due on a day. The last day of the months
 * after is counted as the calendar does, so the day before is found from behind.
 */
export function lateBefore(today: PlainDate, months: number): PlainDate {
  let day = addMonths(today, -months);
  while (isLate(day, months, today)) day = addDays(day, 1);
  while (!isLate(addDays(day, -1), months, today)) day = addDays(day, -1);
  return day;
}
