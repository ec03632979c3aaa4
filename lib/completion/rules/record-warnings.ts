import { addMonths, type PlainDate, yearOf } from "@/lib/platform/dates";
import { NIR_MONTHS } from "@/lib/reporting/rules/reported-fields";
import { isWithoutActivity } from "./ending";
import { isAskedAfter, situationDueOn } from "./situation";

/** What would hurt the figures, in the order in which it is mended. */
export const recordWarnings = [
  "end_not_recorded",
  "no_reason",
  "no_activity",
  "no_measure",
  "no_status_12",
  "no_status_24",
] as const;
export type RecordWarning = (typeof recordWarnings)[number];

/** So many months before it a year's end without an element is told of. */
const AHEAD_OF_YEAR_END = 3;

/** What the warnings look at, of one programme. */
export type CheckedRecord = {
  startedOn: PlainDate | null;
  plannedEndOn: PlainDate | null;
  endedOn: PlainDate | null;
  exitReason: string | null;
  /** What the person does besides, as it was recorded at the end. */
  activities: readonly string[];
  statusAfterOneYear: string | null;
  activityAfterTwoYears: string | null;
  /** The days of the year's end on which an element of the plan was going on. */
  measuredOn: readonly PlainDate[];
};

export type Warned = {
  warning: RecordWarning;
  /** The day that it is about. */
  since: PlainDate;
  /** More than two months old: the day by which it was to be registered has passed. */
  overdue: boolean;
};

/** The ends of a year that are checked: the last one, and the next when it is near. */
export function yearEnds(today: PlainDate): PlainDate[] {
  const next = `${yearOf(today)}-12-31`;
  const last = `${yearOf(today) - 1}-12-31`;
  return addMonths(next, -AHEAD_OF_YEAR_END) <= today ? [last, next] : [last];
}

/** What in a record would hurt the figures, the oldest matter first in each kind. */
export function warningsIn(record: CheckedRecord, today: PlainDate): Warned[] {
  const { startedOn, plannedEndOn, endedOn, exitReason } = record;
  const found: Warned[] = [];
  const warn = (warning: RecordWarning, since: PlainDate) =>
    found.push({ warning, since, overdue: addMonths(since, NIR_MONTHS) < today });
  if (startedOn === null) return found;
  if (endedOn === null) {
    if (plannedEndOn && plannedEndOn < today) warn("end_not_recorded", plannedEndOn);
  } else if (exitReason === null || exitReason === "not_registered") {
    warn("no_reason", endedOn);
  } else if (
    isWithoutActivity(exitReason) &&
    record.activities.every((activity) => isWithoutActivity(activity))
  ) {
    warn("no_activity", endedOn);
  }
  for (const day of yearEnds(today)) {
    const until = endedOn ?? plannedEndOn;
    const running = startedOn <= day && (until === null || until >= day);
    if (running && !record.measuredOn.includes(day)) warn("no_measure", day);
  }
  if (endedOn === null || !isAskedAfter(exitReason)) return found;
  const known = (status: string | null) => status !== null && status !== "unknown";
  const [first, second] = [situationDueOn(endedOn, 12), situationDueOn(endedOn, 24)];
  if (first <= today && !known(record.statusAfterOneYear)) warn("no_status_12", first);
  if (second <= today && record.activityAfterTwoYears === null) warn("no_status_24", second);
  return found;
}
