import type { PlainDate } from "@/lib/platform/dates";
import { isoWeekOf, mondayNamed, mondayOf } from "@/lib/platform/iso-weeks";

/** A week as it stands in the address of the calendar: 2026-48. */
export function weekAddress(day: PlainDate): string {
  const { year, week } = isoWeekOf(day);
  return `${year}-${String(week).padStart(2, "0")}`;
}

/** The Monday of the week that an address names, or of the day's own. */
export function weekAsked(text: unknown, today: PlainDate): PlainDate {
  const named = typeof text === "string" ? mondayNamed(text.replace("-", "-W")) : null;
  return named ?? mondayOf(today);
}
