import type { GoalSkill } from "@/lib/law/rules/norwegian-goal";
import type { IntegrationPlan } from "../types";

/** Goals of Norwegian as a plan has them, by skill. */
export function goalsOf(
  plan: Pick<IntegrationPlan, "levelReading" | "levelListening" | "levelWriting" | "levelOral">,
): Record<GoalSkill, string | null> {
  return {
    reading: plan.levelReading,
    listening: plan.levelListening,
    writing: plan.levelWriting,
    oral: plan.levelOral,
  };
}
