import { addMonths, type PlainDate } from "@/lib/platform/dates";
import { type EmployerAnswer, isHired } from "./codes";

export type PlacementState = "agreed" | "running" | "past_end" | "ended";

/** Where a placement stands on a day; one whose last day has passed wants its result. */
export function stateOf(
  placement: { fromOn: PlainDate; toOn: PlainDate; endedOn: PlainDate | null },
  today: PlainDate,
): PlacementState {
  if (placement.endedOn !== null) return "ended";
  if (today < placement.fromOn) return "agreed";
  return today <= placement.toOn ? "running" : "past_end";
}

type EmployerStatus = "has_placement" | "may_offer" | "no" | "not_asked";

/**
 * The employer as surveys put it: someone is there now; it would or may take someone in; or it will
 * not. A yes with nobody there yet counts as may.
 */
export function employerStatus(employer: {
  answer: EmployerAnswer | null;
  here: number;
}): EmployerStatus {
  if (employer.here > 0) return "has_placement";
  if (employer.answer === null) return "not_asked";
  return employer.answer === "no" ? "no" : "may_offer";
}

/** How many had been there without anyone hired, when the default is not changed. */
export const MOST_WITHOUT_HIRING = 3;

/**
 * How many have been at a workplace since it last hired one of them. Those who are there now count;
 * part-time work is a job, and does not.
 */
export function sinceHired(
  placements: readonly { kind: string; fromOn: PlainDate; result: string | null }[],
): number {
  const inOrder = placements
    .filter(({ kind }) => kind !== "part_time_work")
    .toSorted((one, other) => one.fromOn.localeCompare(other.fromOn));
  const last = inOrder.findLastIndex(({ result }) => isHired(result));
  return inOrder.length - 1 - last;
}

/** Companies that have or may have placements are to be contacted this often. */
export const MONTHS_BETWEEN_CONTACTS = 6;

/** The day by which someone is to be in touch: as set, else half a year after the last time. */
export function contactDueOn(employer: {
  nextContactOn: PlainDate | null;
  lastContactOn: PlainDate | null;
}): PlainDate | null {
  const { nextContactOn, lastContactOn } = employer;
  return nextContactOn ?? (lastContactOn && addMonths(lastContactOn, MONTHS_BETWEEN_CONTACTS));
}

/** What must be agreed on with the employer before the first day. */
export function missingBeforeStart(placement: {
  goals: string | null;
  employerPersonId: string | null;
  visits: number;
  signedOn: PlainDate | null;
  norwegianInHours: string | null;
  insurance: string | null;
}): ("goals" | "contact" | "visits" | "insurance" | "norwegian" | "agreement")[] {
  return [
    ...(placement.goals ? [] : (["goals"] as const)),
    ...(placement.employerPersonId ? [] : (["contact"] as const)),
    ...(placement.visits > 0 ? [] : (["visits"] as const)),
    ...(placement.insurance && placement.insurance !== "not_settled"
      ? []
      : (["insurance"] as const)),
    ...(placement.norwegianInHours ? [] : (["norwegian"] as const)),
    ...(placement.signedOn ? [] : (["agreement"] as const)),
  ];
}
