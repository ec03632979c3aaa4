import { addMonths, type PlainDate } from "@/lib/platform/dates";

/** The day of the month that an application for housing allowance must be in by; not verified. */
const LAST_DAY = "25";

const firstOf = (day: PlainDate) => `${day.slice(0, 8)}01`;

/** The first month that an application counts for: its own until the 25th, then the next. */
export function allowanceCountsFrom(appliedOn: PlainDate): PlainDate {
  const month = firstOf(appliedOn);
  return appliedOn.slice(8) <= LAST_DAY ? month : addMonths(month, 1);
}

/** The next day by which an application must be in, to count for that day's month. */
export function nextAllowanceDay(today: PlainDate): PlainDate {
  return `${allowanceCountsFrom(today).slice(0, 8)}${LAST_DAY}`;
}
