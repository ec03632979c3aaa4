import { lastDayOf, prolongedBy } from "@/lib/law/rules/duration";
import type { PlainDate } from "@/lib/platform/dates";

type Decided = Readonly<{
  startsOn: PlainDate | null;
  months: number | null;
  extensionMonths: number | null;
}>;

/**
 * The planned end when a programme begins on another day than it was counted from: the months that were
 * decided run from the day it begins. An end that was set by hand, or moved by leave, stays.
 */
export function endFromStart(
  decisions: readonly Decided[],
  {
    startedOn: before,
    plannedEndOn,
  }: { startedOn: PlainDate | null; plannedEndOn: PlainDate | null },
  startedOn: PlainDate | null,
): PlainDate | null {
  const at = decisions.findLastIndex(({ months }) => months !== null);
  const months = decisions[at]?.months ?? null;
  const from = before ?? decisions.findLast(({ startsOn }) => startsOn !== null)?.startsOn ?? null;
  if (months === null || from === null || startedOn === null) return plannedEndOn;
  const granted = decisions.slice(at).flatMap(({ extensionMonths }) => extensionMonths ?? []);
  const counted = (day: PlainDate) => granted.reduce(prolongedBy, lastDayOf(day, months));
  return plannedEndOn === counted(from) ? counted(startedOn) : plannedEndOn;
}
