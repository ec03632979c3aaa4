import { regimeOf } from "@/lib/law/rules/regime";
import { UNKNOWN_FACTS } from "@/lib/law/rules/unknown-facts";
import { workHoursOf } from "@/lib/law/rules/work-hours";
import type { Law, PersonFacts } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { WorkHoursRule } from "./plan-check";

/** What of a person decides which demands a plan stands under. */
export type Standing = Pick<
  PersonFacts,
  "permit" | "permitGrantedOn" | "arrivedOn" | "appliedFromAbroad" | "upperSecondary"
>;

export const NO_STANDING: Standing = {
  permit: null,
  permitGrantedOn: null,
  arrivedOn: null,
  appliedFromAbroad: null,
  upperSecondary: null,
};

/**
 * From when, and how many hours a week, the programme of a plan must be directed at work. Null where
 * none are asked for, and as long as the start or the schooling from before is not known. A permit that
 * is not known frees nobody from the demand.
 */
export function workRuleOf(
  law: Law,
  given: {
    endGoal: string | null;
    startsOn: PlainDate | null;
    endsOn: PlainDate | null;
    decidedOn: PlainDate | null;
    standing: Standing;
  },
): (WorkHoursRule & { law: string | null; verified: boolean }) | null {
  const { endGoal, startsOn, endsOn, decidedOn, standing } = given;
  if (startsOn === null || endsOn === null) return null;
  const { act, collective = false } = regimeOf(law, { ...UNKNOWN_FACTS, ...standing });
  const { demand } = workHoursOf(
    law,
    { endGoal, decidedOn, startedOn: startsOn, upperSecondary: standing.upperSecondary },
    act ? { act, collective } : null,
    endsOn,
  );
  if (!demand?.from) return null;
  const { hours, from, rule, settings } = demand;
  const settled = settings.every((key) => !law.setting(key).isDefault);
  return { hours, from, law: rule.law, verified: rule.verified && settled };
}
