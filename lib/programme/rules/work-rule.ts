import type { Law } from "@/lib/law/types";
import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { WorkHoursRule } from "./plan-check";

/** With upper secondary education from before, and without: integreringsloven § 14 a third paragraph. */
const RULES = ["CO-03", "CO-04"] as const;

/**
 * From when, and how many hours a week, a programme that is to lead to work must be directed at work.
 * Null for other goals, and as long as the start or the schooling from before is not known.
 */
export function workRuleOf(
  law: Law,
  given: {
    endGoal: string | null;
    startsOn: PlainDate | null;
    endsOn: PlainDate | null;
    withoutUpperSecondary: boolean | null;
  },
): (WorkHoursRule & { law: string | null; verified: boolean }) | null {
  const { endGoal, startsOn, endsOn, withoutUpperSecondary } = given;
  if (startsOn === null || endsOn === null || withoutUpperSecondary === null) return null;
  for (const id of RULES) {
    const rule = law.on(endsOn).row(id);
    const { upperSecondary, goals = [] } = rule?.condition ?? {};
    if (!rule || upperSecondary === withoutUpperSecondary) continue;
    if (!goals.some((goal) => goal === endGoal)) continue;
    const inForce = rule.validFrom ?? startsOn;
    const wasRunning = startsOn < inForce;
    // The text has no words on programmes that were running when it came: a setting.
    if (wasRunning && law.setting("work_hours_running").value === "new_only") return null;
    const from = addMonths(startsOn, Number(rule.values.months));
    return {
      hours: Number(rule.values.hours),
      from: from < inForce ? inForce : from,
      law: rule.law,
      verified: rule.verified && !wasRunning,
    };
  }
  return null;
}
