/** Why a municipality declines a household. Where the household comes from is no reason. */
export const DECLINE_REASONS = [
  "no_suitable_dwelling",
  "no_adapted_dwelling",
  "no_care_for_child",
  "services_full",
  "specialist_care_far",
  "places_used",
  "close_family_elsewhere",
  "information_missing",
  "other",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Whether the reason says too little without words. */
export function declineReasonNeedsNote(reason: DeclineReason): boolean {
  return reason === "other";
}

/** What the state's list may leave out of a household, which it tells of without names. */
export const MISSING_IN_LIST = [
  "family_relations",
  "civil_status",
  "citizenship",
  "guardian",
  "mapping",
  "interpreter",
  "wishes",
  "special_considerations",
  "health_need",
  "housing_need",
] as const;

/** What a person file may lack: the list's, and what only the file tells. */
export const MISSING_IN_FILE = ["identity", "contact", "permit", ...MISSING_IN_LIST] as const;
export type MissingInFile = (typeof MISSING_IN_FILE)[number];

/** Says that nothing is missing. */
export const NOTHING_MISSING = "none";

export const TRAVEL_MODES = [
  "reception_transport",
  "plane",
  "train",
  "bus",
  "boat",
  "car",
  "fetched",
] as const;

/** Who interprets at the arrival. A child or a relative is a choice that is refused with the reason. */
export const INTERPRETER_USES = [
  "not_needed",
  "booked",
  "none_found",
  "relative",
  "child",
] as const;
export type InterpreterUse = (typeof INTERPRETER_USES)[number];

export const INTERPRETER_CATEGORIES = ["A", "B", "C", "D", "E", "none"] as const;
export const INTERPRETER_MODES = ["in_person", "phone", "video"] as const;

/** What a household must know before it refuses the one offer. */
export const REFUSAL_CONSEQUENCES = [
  "one_offer",
  "loses_public_help",
  "loses_programme",
  "no_appeal",
] as const;

export const MOVE_DIRECTIONS = ["out", "in"] as const;
export const MOVE_ANSWERS = ["yes", "no", "not_asked"] as const;
