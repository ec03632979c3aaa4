/** The stages of a case in their order, and the municipality's own workspace. */
export const STAGES = [
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
export type Stage = (typeof STAGES)[number];

/** Whose work an item is. */
export const AUDIENCES = [
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
  "manager",
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const KINDS = ["action", "check", "risk", "information", "benchmark"] as const;
export type Kind = (typeof KINDS)[number];

/** Of what an item is asked, once for each. */
export const SUBJECTS = [
  "case",
  "person",
  "child",
  "lease",
  "application",
  "municipality",
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** State of an entry. Overdue is not a state: it is an open entry whose due date has passed. */
export const STATES = [
  "open",
  "shown_by_record",
  "done_by_hand",
  "not_relevant",
  "withdrawn",
] as const;
export type State = (typeof STATES)[number];
