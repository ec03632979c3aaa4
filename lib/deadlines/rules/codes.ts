/** Of whom a deadline is counted, once for each. */
export const DEADLINE_SUBJECTS = ["case", "adult", "child", "person"] as const;
export type DeadlineSubject = (typeof DEADLINE_SUBJECTS)[number];

export const UNITS = ["days", "weeks", "months", "years"] as const;
export type Unit = (typeof UNITS)[number];

export const DIRECTIONS = ["after", "before"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Whose work a deadline is. */
export const DEADLINE_AUDIENCES = [
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
  "manager",
] as const;
export type DeadlineAudience = (typeof DEADLINE_AUDIENCES)[number];

/** How a kept deadline stands. Overdue and passed are no states: they follow from the day. */
export const DEADLINE_STATES = ["open", "met", "withdrawn"] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];
