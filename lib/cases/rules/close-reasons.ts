export const CLOSE_REASONS = [
  "goals_reached",
  "follow_up_ended",
  "handed_over",
  "moved_municipality",
  "municipality_declined",
  "offer_refused",
  "allocated_elsewhere",
  "settled_without_agreement",
  "application_withdrawn",
  "permit_ended",
  "left_norway",
  "unreachable",
  "died",
  "merged",
  "registered_in_error",
  "other",
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

const NEEDS_NOTE: readonly CloseReason[] = [
  "handed_over",
  "municipality_declined",
  "unreachable",
  "registered_in_error",
  "other",
];

/** Whether the reason says too little without a note. */
export function closeReasonNeedsNote(reason: CloseReason): boolean {
  return NEEDS_NOTE.includes(reason);
}

const WITH_OWN_ACT: readonly CloseReason[] = ["municipality_declined", "offer_refused", "merged"];

/** Whether the case closes with an act of its own, which records more than the reason. */
export function closesWithOwnAct(reason: CloseReason): boolean {
  return WITH_OWN_ACT.includes(reason);
}
