import type { IntegrationPlan, ProgrammeSettings } from "../types";
import type { Period, ProgrammeTime } from "./plan-time";

/** Norms of practice, not of law: 37.5 hours a week, and 30 where there is much homework. */
export const FULL_TIME = { fullTimeMinutes: 2250, fullTimeWithHomeworkMinutes: 1800 } as const;

/** Minutes a week that are full time under a plan. */
export function fullTimeOf(
  plan: Pick<IntegrationPlan, "withHomework">,
  settings: Pick<ProgrammeSettings, "fullTimeMinutes" | "fullTimeWithHomeworkMinutes">,
): number {
  return plan.withHomework ? settings.fullTimeWithHomeworkMinutes : settings.fullTimeMinutes;
}

/** The time that the elements of a plan stand in; null for a plan without days. */
export function programmeTimeOf(
  plan: IntegrationPlan,
  settings: ProgrammeSettings,
  schoolBreaks: readonly Period[],
): ProgrammeTime | null {
  const { startsOn, endsOn, vacations } = plan;
  if (!startsOn || !endsOn) return null;
  return {
    from: startsOn,
    to: endsOn,
    fullTime: fullTimeOf(plan, settings),
    vacations,
    schoolBreaks,
  };
}
