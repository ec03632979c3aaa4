/** How a household found its home. Never where those who helped come from. */
export const FOUND_BY = [
  "advert",
  "family_or_friends",
  "helper",
  "volunteer",
  "reception_centre",
  "employer",
  "landlord",
  "other",
] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** What someone who helped to find the home is to the household. */
export const HELPER_RELATIONS = [
  "family",
  "friend",
  "acquaintance",
  "volunteer",
  "employer",
  "landlord",
  "paid_helper",
  "other",
] as const;
export type HelperRelation = (typeof HELPER_RELATIONS)[number];

/** What an application lacks when the household is asked for more. */
export const MORE_NEEDED = [
  "lease_draft",
  "rent_and_costs",
  "dwelling_facts",
  "landlord_facts",
  "right_to_let",
  "household_members",
  "permit",
  "income",
  "inspection",
  "private_talk",
  "other",
] as const;
export type MoreNeeded = (typeof MORE_NEEDED)[number];

/** Why IMDi does not decide that the household is settled here. */
export const IMDI_REFUSAL_REASONS = [
  "not_in_target_group",
  "other_municipality",
  "no_permit",
  "no_place_left",
  "other",
] as const;

/** Why the home that was approved is no longer to be had. */
export const HOME_LOST_REASONS = [
  "let_to_others",
  "landlord_withdrew",
  "terms_changed",
  "guarantee_not_accepted",
  "not_as_described",
  "household_changed_its_mind",
  "other",
] as const;

/** Why an application is withdrawn. */
export const WITHDRAWAL_REASONS = [
  "wants_ordinary_settlement",
  "other_municipality",
  "moved_without_agreement",
  "home_lost",
  "no_answer",
  "registered_in_error",
  "other",
] as const;

const OTHER = "other";

/** Whether a reason says too little without a note. */
export function reasonsNeedNote(reasons: readonly string[]): boolean {
  return reasons.includes(OTHER);
}
