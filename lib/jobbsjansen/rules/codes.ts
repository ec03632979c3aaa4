import {
  LANGUAGE_LEVELS,
  LANGUAGE_SKILLS,
  type LanguageLevel,
} from "@/lib/facts/vocabulary/language-levels";

/** Groups that Jobbsjansen has been for, in the order of the report of 2016. */
export const TARGET_GROUPS = [
  "women_at_home",
  "social_assistance",
  "youth",
  "family_reunified",
  "transitional_benefit",
  "other",
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** Main income when the participation begins. */
export const INCOMES = [
  "none",
  "partner",
  "social_assistance",
  "transitional_benefit",
  "work",
  "other",
] as const;
export type Income = (typeof INCOMES)[number];

/** What was considered to fit someone who is at home, and what the person said to it. */
export const OFFERS = ["jobbsjansen", "similar", "none"] as const;
export type Offer = (typeof OFFERS)[number];
export const ANSWERS = ["yes", "later", "no"] as const;
export type Answer = (typeof ANSWERS)[number];

export const GOAL_KINDS = ["work_ability", "basic_skills", "norwegian_test"] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** Norwegian by skill, in the words of the facts. */
export const SKILLS = LANGUAGE_SKILLS;
export const LEVELS = LANGUAGE_LEVELS;
export type Level = LanguageLevel;

/** Ways in which someone completes. */
export const COMPLETIONS = ["work", "education", "other"] as const;
/** Every way out: completed, stopped before the end, or phased out when the scheme was changed. */
export const RESULTS = [...COMPLETIONS, "stopped", "phased_out"] as const;
export type Result = (typeof RESULTS)[number];
export const RESULT_SOURCES = ["participant", "employer", "school", "nav", "adviser"] as const;
export type ResultSource = (typeof RESULT_SOURCES)[number];

export const EXTENSION_GROUNDS = ["goal_within_reach", "no_mother_tongue_literacy"] as const;
export type ExtensionGround = (typeof EXTENSION_GROUNDS)[number];
