import type { GoalLevel } from "@/lib/law/rules/norwegian-goal";

/** What a decision in a programme does: integreringsloven §§ 8, 12, 15 and 18. */
export const decisionKinds = [
  "granted",
  "refused",
  "changed",
  "stopped_temporarily",
  "stopped_permanently",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** End goals of the programme: integreringsloven §§ 13 and 14. */
export const planEndGoals = [
  "work",
  "part_upper_secondary",
  "upper_secondary",
  "vocational_certificate",
  "higher_education",
  "requalification",
] as const;
export type PlanEndGoal = (typeof planEndGoals)[number];

/** Whether a goal is one of work, for which the programme must hold work-directed hours. */
export function goalGroup(goal: string): "work" | "education" {
  return goal === "work" || goal === "requalification" ? "work" : "education";
}

/** Levels that can be a goal. */
export const goalLevels = ["A1", "A2", "B1", "B2", "C1"] as const satisfies readonly GoalLevel[];

export const subGoalKinds = ["work_ability", "basic_skills", "norwegian_test"] as const;
export type SubGoalKind = (typeof subGoalKinds)[number];

export const subGoalResults = ["reached", "partly", "not_reached", "dropped"] as const;
export type SubGoalResult = (typeof subGoalResults)[number];

export const planStatuses = ["draft", "agreed", "in_force", "replaced"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** Education that Norwegian is combined with. */
export const combinedEducations = ["none", "primary_lower_secondary", "upper_secondary"] as const;
export type CombinedEducation = (typeof combinedEducations)[number];

export const recognitionStatuses = ["not_needed", "not_started", "applied", "answered"] as const;
export type RecognitionStatus = (typeof recognitionStatuses)[number];

/** On the screen by both, or on paper, told of here. */
export const signingMethods = ["screen", "paper"] as const;
export type SigningMethod = (typeof signingMethods)[number];

/** Codes of the list `plan_element`; those of § 14 a fourth paragraph count as work-directed. */
export const elementKinds = {
  norwegian: false,
  civics: false,
  life_mastery_migration: false,
  life_mastery_career: false,
  parent_guidance_group: false,
  parent_guidance_individual: false,
  career_guidance: false,
  language_placement: true,
  work_placement: true,
  part_time_work: true,
  industry_course: true,
  vocational_course: true,
  nav_measure: true,
  primary_lower_secondary: false,
  upper_secondary_part: false,
  upper_secondary: false,
  trade_certificate: false,
  prior_learning: false,
  recognition: false,
  health: false,
  network: false,
  volunteering: false,
  digital: false,
  housing_course: false,
  homework: false,
  other: false,
} as const satisfies Record<string, boolean>;
export type ElementKind = keyof typeof elementKinds;

export const elementKindCodes = Object.keys(elementKinds) as [ElementKind, ...ElementKind[]];

/** Whether hours of the kind count toward the work-directed hours of § 14 a. */
export function isWorkDirected(kind: string): boolean {
  return elementKinds[kind as ElementKind] === true;
}
