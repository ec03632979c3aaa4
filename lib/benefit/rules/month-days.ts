import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";

const known = new Map<PlainDate, readonly PlainDate[]>();

/** The days of the month that begins on the day. */
export function daysOfMonth(month: PlainDate): readonly PlainDate[] {
  const before = known.get(month);
  if (before) return before;
  const days: PlainDate[] = [];
  const end = addMonths(month, 1);
  for (let day = month; day < end; day = addDays(day, 1)) days.push(day);
  known.set(month, days);
  return days;
}

/** First day of the month of a day. */
export function monthOf(day: PlainDate): PlainDate {
  return `${day.slice(0, 7)}-01`;
}

export function lastDayOf(month: PlainDate): PlainDate {
  return addDays(addMonths(month, 1), -1);
}

export function covers(
  { fromOn, toOn }: { readonly fromOn: PlainDate; readonly toOn: PlainDate | null },
  day: PlainDate,
): boolean {
  return fromOn <= day && (toOn === null || day <= toOn);
}
