import { addDays, type PlainDate } from "@/lib/platform/dates";
import { fail, ok, type Result } from "@/lib/platform/result";

/** A temporary grant lasts at most this many days. */
export const LONGEST_GRANT_DAYS = 90;
/** Emergency access lasts this many hours. */
export const EMERGENCY_HOURS = 24;
/** An emergency's reason is a sentence, not a dot. */
export const SHORTEST_EMERGENCY_REASON = 20;

/** The last day that a temporary grant given today may have. */
export function latestGrantDay(today: PlainDate): PlainDate {
  return addDays(today, LONGEST_GRANT_DAYS);
}

/** Checks the last day of a temporary grant. Errors: `cases.errors.grant-{in-past,too-long}`. */
export function checkGrantDay(lastDay: PlainDate, today: PlainDate): Result<PlainDate> {
  if (lastDay < today) return fail("cases.errors.grant-in-past");
  if (lastDay > latestGrantDay(today)) return fail("cases.errors.grant-too-long");
  return ok(lastDay);
}

/** The instant at which a day in Norway ends. */
export function endOfDayInNorway(day: PlainDate): string {
  const next = addDays(day, 1);
  // Midnight in Oslo is 22:00 or 23:00 UTC of the day before; the offset of that instant decides.
  const guess = new Date(`${next}T00:00:00Z`).getTime();
  const offset = osloOffsetHours(guess - 2 * 3_600_000);
  return new Date(guess - offset * 3_600_000).toISOString();
}

/** When emergency access taken now ends. */
export function emergencyEnd(now: string): string {
  return new Date(new Date(now).getTime() + EMERGENCY_HOURS * 3_600_000).toISOString();
}

const osloHour = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Oslo",
  hour: "2-digit",
  hourCycle: "h23",
});

function osloOffsetHours(instant: number): number {
  const local = Number(osloHour.format(instant));
  return (local - new Date(instant).getUTCHours() + 24) % 24;
}
