import { addDays, dayInNorway, type PlainDate } from "@/lib/platform/dates";
import { DAYS_TO_RESTORE } from "./kinds";

/** The last whole day on which a removed document can be brought back. */
export function lastDayToRestore(removedAt: string): PlainDate {
  return addDays(dayInNorway(removedAt), DAYS_TO_RESTORE - 1);
}
