/** Why a household says no to a home. */
export const REFUSAL_REASONS = [
  "too_small",
  "too_expensive",
  "location",
  "accessibility",
  "standard",
  "near_someone",
  "found_other",
  "moves_elsewhere",
  "other",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why the municipality takes a reservation or an offer back. */
export const WITHDRAWAL_REASONS = [
  "other_household_first",
  "not_available",
  "needs_changed",
  "arrival_cancelled",
  "no_answer",
  "entered_by_mistake",
  "other",
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Where a household moves to. */
export const MOVED_TO = [
  "owned_home",
  "private_rental",
  "municipal_rental",
  "care_housing",
  "family",
  "other_municipality",
  "abroad",
  "deceased",
  "unknown",
] as const;
export type MovedTo = (typeof MOVED_TO)[number];

/** Why a household moves out. */
export const MOVE_OUT_REASONS = [
  "term_ended",
  "bought_home",
  "better_home",
  "bigger_home",
  "cheaper_home",
  "work_or_school",
  "family_changed",
  "dwelling_unfit",
  "given_notice",
  "left_municipality",
  "deceased",
  "other",
] as const;
export type MoveOutReason = (typeof MOVE_OUT_REASONS)[number];

/** Why someone comes to live in a home that the household already has, or is to have. */
export const CAME_REASONS = [
  "born",
  "reunited",
  "came_later",
  "came_back",
  "left_out",
  "other",
] as const;
export type CameReason = (typeof CAME_REASONS)[number];

/** Why someone moves out of a home alone. */
export const LEFT_REASONS = [
  "own_home",
  "family",
  "separation",
  "work_or_school",
  "care",
  "left_municipality",
  "deceased",
  "entered_by_mistake",
  "other",
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** Reasons that say too little without a word of one's own. */
export const NEEDS_NOTE: ReadonlySet<string> = new Set(["other"]);

/** What is shown when a dwelling is handed over; the vocabulary of facts has the same codes. */
export const WALKTHROUGH_TOPICS = [
  "electricity",
  "heating",
  "water",
  "smoke_alarm",
  "escape_route",
] as const;
export type WalkthroughTopic = (typeof WALKTHROUGH_TOPICS)[number];

export const METER_KINDS = ["electricity", "water", "district_heating", "gas"] as const;
export type MeterKind = (typeof METER_KINDS)[number];

export const ROOM_CONDITIONS = ["good", "worn", "damaged"] as const;
export type RoomCondition = (typeof ROOM_CONDITIONS)[number];

export const PROTOCOL_KINDS = ["handover", "return"] as const;
export type ProtocolKind = (typeof PROTOCOL_KINDS)[number];

/** What a photo of a protocol shows, so that it stands beside what is written of it. */
export const PHOTO_SUBJECTS = ["meters", "keys", "rooms", "other"] as const;
export type PhotoSubject = (typeof PHOTO_SUBJECTS)[number];

export const HELP_OUTCOMES = ["granted", "partly", "refused"] as const;
export type HelpOutcome = (typeof HELP_OUTCOMES)[number];
