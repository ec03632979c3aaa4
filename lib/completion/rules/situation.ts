import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { StatusAfterOneYear } from "@/lib/programme/rules/participation";
import { type ActivityAfter, reasonsWithoutAfter, type SituationMonths } from "./codes";

const STATUSES: Partial<Record<ActivityAfter, StatusAfterOneYear>> = {
  work_full_time: "work",
  work_part_time: "work",
  work_wage_subsidy: "work_wage_subsidy",
  upper_secondary: "education",
  higher_education: "education",
  vocational_college: "education",
  work_and_education: "both",
  unknown: "unknown",
};

/**
 * An activity as the indicator of the year after counts it: work, or education above primary and
 * lower secondary. Whether work with a wage subsidy counts, the municipality says.
 */
export function statusOf(activity: ActivityAfter): StatusAfterOneYear {
  return STATUSES[activity] ?? "other";
}

/** The day from which a situation can be recorded. */
export function situationDueOn(endedOn: PlainDate, months: SituationMonths): PlainDate {
  return addMonths(endedOn, months);
}

/** Whether anyone is to ask what the person does after the programme. */
export function isAskedAfter(exitReason: string | null): boolean {
  return exitReason === null || !(reasonsWithoutAfter as readonly string[]).includes(exitReason);
}

export type SituationProblem = { field: "onDay"; code: string };

/** What cannot be right in the day of a situation. */
export function problemsInSituation(
  { months, onDay }: { months: SituationMonths; onDay: PlainDate },
  { endedOn, today }: { endedOn: PlainDate; today: PlainDate },
): SituationProblem[] {
  if (onDay > today) return [{ field: "onDay", code: "completion.errors.in-future" }];
  if (onDay < situationDueOn(endedOn, months)) {
    return [{ field: "onDay", code: "completion.errors.too-early" }];
  }
  return [];
}
