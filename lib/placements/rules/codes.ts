import type { GoalLevel } from "@/lib/law/rules/norwegian-goal";

/** What an employer answers when it is asked to take someone in; maybe is within two years. */
export const employerAnswers = ["yes", "maybe", "no"] as const;
export type EmployerAnswer = (typeof employerAnswers)[number];

/** Why not. The first three are what leaders most often say (Norstat for IMDi 2017). */
export const noReasons = [
  "language",
  "no_recruitment",
  "no_tasks",
  "no_time",
  "bad_experience",
  "reorganising",
  "too_far",
  "other",
] as const;
export type NoReason = (typeof noReasons)[number];

/** What an employer says would decide it; the first two were asked of leaders in 2017. */
export const decisiveTerms = [
  "follow_up",
  "subsidy",
  "language_level",
  "meet_first",
  "short_trial",
] as const;
export type DecisiveTerm = (typeof decisiveTerms)[number];

export const contactChannels = ["phone", "email", "meeting", "visit", "letter"] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const industries = [
  "agriculture",
  "manufacturing",
  "construction",
  "trade",
  "transport",
  "accommodation_food",
  "technology",
  "cleaning",
  "public_administration",
  "education_kindergarten",
  "health_care",
  "culture_sport",
  "other",
] as const;
export type Industry = (typeof industries)[number];

/** Norwegian in working hours: the employer does it, can if it is needed, or cannot. */
export const norwegianAnswers = ["offered", "possible", "no"] as const;
export type NorwegianAnswer = (typeof norwegianAnswers)[number];

/** The level that the work asks for, in the order of the levels. */
export const requiredLevels = ["none", "A1", "A2", "B1", "B2"] as const satisfies readonly (
  | "none"
  | GoalLevel
)[];
export type RequiredLevel = (typeof requiredLevels)[number];

/** What a placement is; the first three are elements of a plan too. */
export const placementKinds = [
  "work_placement",
  "language_placement",
  "part_time_work",
  "other",
] as const;
export type PlacementKind = (typeof placementKinds)[number];

export const subsidies = [
  "none",
  "wage_subsidy",
  "inclusion_subsidy",
  "mentor",
  "municipal",
  "other",
] as const;
export type Subsidy = (typeof subsidies)[number];

/** Who insures the participant in the placement. */
export const insurances = ["municipality", "employer", "nav", "not_settled"] as const;
export type Insurance = (typeof insurances)[number];

export const visitStandings = ["well", "needs_change", "at_risk"] as const;
export type VisitStanding = (typeof visitStandings)[number];

export const taskOwners = ["municipality", "employer", "participant"] as const;
export type TaskOwner = (typeof taskOwners)[number];

/** Whether the employer would hire. */
export const hireAnswers = ["yes", "maybe", "no"] as const;
export type HireAnswer = (typeof hireAnswers)[number];

/** What came of a placement. */
export const placementResults = [
  "hired_full_time",
  "hired_part_time",
  "hired_with_subsidy",
  "job_elsewhere",
  "new_placement",
  "education",
  "completed",
  "ended_by_employer",
  "ended_by_participant",
  "ended_by_municipality",
] as const;
export type PlacementResult = (typeof placementResults)[number];

/** A job with the employer itself. */
export function isHired(result: string | null): boolean {
  return result?.startsWith("hired_") === true;
}

/** The placement led to a job, there or elsewhere. */
export function ledToJob(result: string | null): boolean {
  return isHired(result) || result === "job_elsewhere";
}

/** It ended before it was to, and is to be said why. */
export function endedEarly(result: string | null): boolean {
  return result?.startsWith("ended_by_") === true;
}

/** Whether someone can try an ordinary job soon with close follow-up. */
export const jobConclusions = ["try_now", "later", "not_suitable"] as const;
export type JobConclusion = (typeof jobConclusions)[number];
