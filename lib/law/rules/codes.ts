/** What the rules of law are about, in the order of the table. */
export const LEGAL_GROUPS = [
  "target_group",
  "mapping",
  "start",
  "duration",
  "content",
  "plan",
  "ending",
  "benefit",
  "norwegian",
  "norwegian_goal",
  "collective",
  "teaching",
  "absence",
  "act_2003",
  "jobbsjansen",
  "basic_amount",
] as const;
export type LegalGroup = (typeof LEGAL_GROUPS)[number];

export type LegalUnit =
  | "years"
  | "months"
  | "hours"
  | "hours_per_week"
  | "working_days"
  | "calendar_days"
  | "meetings"
  | "times"
  | "percent"
  | "share"
  | "g"
  | "ore";

/** The day of a person's course that decides which version of a rule applies. */
export const DATED_BY = [
  "day",
  "permit",
  "claim",
  "offer",
  "decision",
  "participation",
  "plan",
] as const;
export type DatedBy = (typeof DATED_BY)[number];

/** Introduksjonsloven of 2003 or integreringsloven of 2021. */
export type Act = "2003" | "2021";

/** End goals of the programme: integreringsloven §§ 13 and 14. */
export const END_GOALS = [
  "work",
  "part_upper_secondary",
  "upper_secondary",
  "vocational_certificate",
  "higher_education",
  "requalification",
] as const;
export type EndGoal = (typeof END_GOALS)[number];

export type PermitLetter = "a" | "b" | "c" | "d" | "e" | "f" | "g";

/** Letter of integreringsloven § 9 by permit ground. Pinned to the code list by a test. */
export const LETTER_OF: Readonly<Record<string, PermitLetter>> = {
  asylum: "a",
  resettlement: "b",
  humanitarian: "c",
  limited_identity: "d",
  collective_protection: "e",
  family_of_protected: "f",
  own_basis: "g",
};

/** Schooling from before, as the goals for Norwegian tell it apart. */
export const SCHOOLINGS = [
  "none",
  "some_primary",
  "primary_lower_secondary",
  "some_upper_secondary",
  "upper_secondary",
] as const;
export type Schooling = (typeof SCHOOLINGS)[number];
