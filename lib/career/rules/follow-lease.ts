import type { PlainDate } from "@/lib/platform/dates";
import type { HouseholdLease } from "../types";

export type Followed = Pick<
  HouseholdLease,
  | "signedOn"
  | "movedInOn"
  | "endsOn"
  | "guaranteeEndsOn"
  | "regulatedOn"
  | "afterPlan"
  | "afterPlannedOn"
  | "afterGuaranteePlannedOn"
  | "movedOutOn"
  | "movedOutReason"
>;

type Problems = Readonly<Record<string, string[]>>;

/**
 * What a lease becomes, or what is wrong with it. A lease that gets a later end has been extended:
 * what was agreed to follow the old end is done with, and so is it of a guarantee.
 */
export function followed(
  before: HouseholdLease,
  given: Followed,
  today: PlainDate,
): { problems: Problems; after: Followed } {
  const problems: Record<string, string[]> = {};
  const wrong = (field: keyof Followed, code: string) => {
    problems[field] = [`career.errors.${code}`];
  };
  for (const field of ["signedOn", "movedInOn", "movedOutOn"] as const) {
    if ((given[field] ?? "") > today) wrong(field, "in-the-future");
  }
  if (before.startsOn && given.endsOn && given.endsOn < before.startsOn) {
    wrong("endsOn", "ends-before-it-begins");
  }
  // A draft is not agreed on yet: it is changed as a draft.
  if (!given.signedOn && given.endsOn !== before.endsOn) wrong("endsOn", "not-signed");
  const isExtended = given.endsOn !== before.endsOn && before.endsOn !== null;
  const isSamePlan = given.afterPlannedOn === before.afterPlannedOn;
  const guaranteed = given.guaranteeEndsOn !== before.guaranteeEndsOn;
  const sameGuaranteePlan = given.afterGuaranteePlannedOn === before.afterGuaranteePlannedOn;
  return {
    problems,
    after: {
      ...given,
      ...(isExtended && isSamePlan ? { afterPlan: null, afterPlannedOn: null } : {}),
      ...(guaranteed && sameGuaranteePlan ? { afterGuaranteePlannedOn: null } : {}),
      movedOutReason: given.movedOutOn ? given.movedOutReason : null,
    },
  };
}
