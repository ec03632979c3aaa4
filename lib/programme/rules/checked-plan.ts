import type { Law } from "@/lib/law/types";
import type { ProgrammeSettings, WholePlan } from "../types";
import { programmeTimeOf } from "./full-time";
import { collisionsIn, holesIn, weeksBelowFullTime, workHoursUnder } from "./plan-check";
import { daysOf, type Period, weeksOf } from "./plan-time";
import { workRuleOf } from "./work-rule";

/** A plan held against the rules; null for one without days. */
export function checkedPlan(
  { plan, elements }: WholePlan,
  around: {
    law: Law;
    settings: ProgrammeSettings;
    schoolBreaks: readonly Period[];
    withoutUpperSecondary: boolean | null;
  },
) {
  const programme = programmeTimeOf(plan, around.settings, around.schoolBreaks);
  if (!programme) return null;
  const days = daysOf(programme);
  const weeks = weeksOf(elements, programme, days);
  const { endGoal, startsOn, endsOn } = plan;
  const { law, withoutUpperSecondary } = around;
  const rule = workRuleOf(law, { endGoal, startsOn, endsOn, withoutUpperSecondary });
  return {
    programme,
    weeks,
    holes: holesIn(weeks),
    weeksBelow: weeksBelowFullTime(weeks),
    collisions: collisionsIn(elements, days),
    rule,
    workHours: rule && workHoursUnder(rule, elements, days),
  };
}

export type CheckedPlan = NonNullable<ReturnType<typeof checkedPlan>>;
