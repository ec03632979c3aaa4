import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Direction, Unit } from "./codes";

/**
 * The day that lies that long after or before another. A day that the month lacks becomes its last:
 * three months after 30 November is 28 or 29 February.
 */
export function dayAt(
  anchor: PlainDate,
  direction: Direction,
  length: number,
  unit: Unit,
): PlainDate {
  const count = direction === "after" ? length : -length;
  switch (unit) {
    case "days":
      return addDays(anchor, count);
    case "weeks":
      return addDays(anchor, 7 * count);
    case "months":
      return addMonths(anchor, count);
    case "years":
      return addMonths(anchor, 12 * count);
  }
}
