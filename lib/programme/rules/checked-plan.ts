import type { Law } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { ProgrammeSettings, WholePlan } from "../types";
import { programmeTimeOf } from "./full-time";
import { collisionsIn, holesIn, weeksBelowFullTime, workHoursUnder } from "./plan-check";
import { daysOf, type Period, weeksOf } from "./plan-time";
import { type Standing, workRuleOf } from "./work-rule";

/** A plan held against the rules; null for one without days. */
export function checkedPlan(
  { plan, elements }: WholePlan,
  around: {
    law: Law;
    settings: ProgrammeSettings;
    schoolBreaks: readonly Period[];
    decidedOn: PlainDate | null;
    standing: Standing;
  },
) {
  const programme = programmeTimeOf(plan, around.settings, around.schoolBreaks);
  if (!programme) return null;
  const days = daysOf(programme);
  const weeks = weeksOf(elements, programme, days);
  const { endGoal, startsOn, endsOn } = plan;
  const { law, decidedOn, standing } = around;
  const rule = workRuleOf(law, { endGoal, startsOn, endsOn, decidedOn, standing });
  return {
    programme,
    weeks,
    holes: holesIn(weeks),
    weeksBelow: weeksBelowFullTime(weeks),
    collisions: collisionsIn(elements, days),
    rule,
    schoolingKnown: standing.upperSecondary !== null,
    workHours: rule && workHoursUnder(rule, elements, days),
  };
}

export type CheckedPlan = NonNullable<ReturnType<typeof checkedPlan>>;
