/** The stages that a municipality can write guidance for: those of a case, and its own workspace. */
export const ROUTINE_STAGES = [
  "request",
  "self_settlement_assessment",
  "housing_allocation",
  "settlement",
  "housing_guidance",
  "introduction_programme",
  "transition",
  "follow_up",
  "municipality",
] as const;
export type RoutineStage = (typeof ROUTINE_STAGES)[number];
