import {
  GOAL_LEVELS,
  GOAL_SKILLS,
  type GoalLevel,
  type GoalSkill,
} from "@/lib/law/rules/norwegian-goal";

/** Levels are told in the skills and in the words that goals are set in. */
export const SKILLS = GOAL_SKILLS;
export type Skill = GoalSkill;
export const LEVELS = GOAL_LEVELS;
export type Level = GoalLevel;

/** What a part of the test may come to; at C1 one either reaches it or does not. */
export const RESULTS = ["not_passed", ...LEVELS] as const;
export type PartResult = (typeof RESULTS)[number];

export const OCCASIONS = ["start", "progress", "end"] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Ways of finding a level beside the tests. */
export const METHODS = ["placement", "teacher", "conversation", "mapping_tool", "other"] as const;
export type Method = (typeof METHODS)[number];

export const TEST_KINDS = ["norwegian", "norwegian_c1", "civics"] as const;
export type TestKind = (typeof TEST_KINDS)[number];

export const VARIANTS = ["ordinary", "sign_language"] as const;
export type Variant = (typeof VARIANTS)[number];

export const COMPLAINT_RESULTS = ["kept", "changed"] as const;
export type ComplaintResult = (typeof COMPLAINT_RESULTS)[number];

export const SUBJECTS = ["norwegian", "civics"] as const;
export type Subject = (typeof SUBJECTS)[number];

export const DECISION_KINDS = ["granted", "refused", "deferred"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const LEAVE_GROUNDS = ["birth", "illness", "welfare", "work", "other"] as const;
export type LeaveGround = (typeof LEAVE_GROUNDS)[number];

export const HOUR_SOURCES = ["school", "municipality", "document", "self"] as const;
export type HourSource = (typeof HOUR_SOURCES)[number];

/** Grounds of the regulations §§ 23 and 24; those that a rule of law has are pinned by a test. */
export const EXEMPTION_GROUNDS = {
  norwegian: [
    "b1_all_parts",
    "older_test",
    "grade",
    "prior_learning",
    "ects_30",
    "admission_requirement",
  ],
  civics: ["passed_test", "grade", "prior_learning", "ects_10"],
} as const satisfies Record<Subject, readonly string[]>;
export type ExemptionGround = (typeof EXEMPTION_GROUNDS)[Subject][number];

/** What may be recorded and taken away again. */
export const ENTRY_KINDS = [
  "assessment",
  "test",
  "exemption",
  "decision",
  "leave",
  "hours",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
