import type { LegalRule } from "../types";

/** Skills that a goal of Norwegian is set in. */
export const GOAL_SKILLS = ["reading", "listening", "writing", "oral"] as const;
export type GoalSkill = (typeof GOAL_SKILLS)[number];

/** Levels of the Common European Framework, and below it, from the lowest. */
export const GOAL_LEVELS = ["UNDER_A1", "A1", "A2", "B1", "B2", "C1"] as const;
export type GoalLevel = (typeof GOAL_LEVELS)[number];

const rankOf = (level: string) => (GOAL_LEVELS as readonly string[]).indexOf(level);

/** The least goals by schooling from before, as a decision on Norwegian has them. */
export type LeastGoals = {
  readonly writtenGoal?: string | null;
  readonly oralGoal?: string | null;
};

export type BelowLeast = {
  readonly skill: GoalSkill;
  readonly goal: string;
  readonly least: string;
  /** How many levels below; a goal is taken down one at a time. */
  readonly levels: number;
};

/**
 * Goals that are below the guiding least level of the regulations §§ 26 to 28. Such a goal is not
 * forbidden: it wants a ground in how the training has gone, and is taken down one level at a time.
 */
export function goalsBelowLeast(
  goals: Readonly<Record<GoalSkill, string | null>>,
  { writtenGoal, oralGoal }: LeastGoals,
): readonly BelowLeast[] {
  return GOAL_SKILLS.flatMap((skill) => {
    const goal = goals[skill];
    const least = skill === "oral" ? oralGoal : writtenGoal;
    if (!goal || !least) return [];
    const levels = rankOf(least) - rankOf(goal);
    return levels > 0 ? [{ skill, goal, least, levels }] : [];
  });
}

/** The rule that a least goal is from, among those that a decision rests on. */
export function goalRuleOf<Rule extends Pick<LegalRule, "id">>(
  rules: readonly Rule[],
): Rule | null {
  return rules.find(({ id }) => id.startsWith("GOAL-")) ?? null;
}
