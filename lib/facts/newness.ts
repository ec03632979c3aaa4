import { addMonths, type PlainDate } from "@/lib/platform/dates";

/** How long what has happened to someone is new; what is older is not chased after. */
export const NEW_FOR_MONTHS = 12;

/** The day while it is new, and null afterwards: what was not written down in time is then let be. */
export function whileNew(on: PlainDate | null | undefined, today: PlainDate): PlainDate | null {
  return on && today < addMonths(on, NEW_FOR_MONTHS) ? on : null;
}
