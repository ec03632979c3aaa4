import { addDays, daysBetween, type PlainDate } from "@/lib/platform/dates";

type Span = { readonly fromOn: PlainDate; readonly toOn: PlainDate };

/**
 * Days by which leave from the training moves the end of its right: each day of approved leave once,
 * also where two leaves lie over each other. The right is counted in months of the calendar, so a
 * leave counts in days of the calendar.
 */
export function extensionDays(leaves: readonly Span[]): number {
  let counted = 0;
  let until: PlainDate | null = null;
  for (const { fromOn, toOn } of leaves.toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))) {
    const from: PlainDate = until !== null && until >= fromOn ? addDays(until, 1) : fromOn;
    if (toOn >= from) counted += daysBetween(from, toOn) + 1;
    if (until === null || toOn > until) until = toOn;
  }
  return counted;
}
