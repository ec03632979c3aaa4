/** What a document is. */
export const documentKinds = [
  "unsigned_lease",
  "signed_lease",
  "permit_decision",
  "household_list",
  "home_photo",
  "inspection_photo",
  "landlord_information",
  "guarantee",
  "letter",
  "handover_protocol",
  "handover_photo",
  "integration_contract",
  "participant_certificate",
  "handover_note",
  "placement_agreement",
  "other",
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** What a document may belong to besides its case. */
export const subjectTypes = [
  "self_settlement_application",
  "assessment_check",
  "dwelling",
  "follow_up",
  "lease",
  "letter",
  "tenancy",
  "guidance_session",
  "integration_contract",
  "participant_certificate",
  "programme_handover",
  "placement_agreement",
] as const;

export type SubjectType = (typeof subjectTypes)[number];

/** The kinds of content that are taken in, told by the bytes. */
export const mediaTypes = ["application/pdf", "image/jpeg", "image/png", "image/heic"] as const;

export type MediaType = (typeof mediaTypes)[number];

/** What a browser shows by itself; the others are fetched. */
export function isShownInBrowser(mediaType: MediaType): boolean {
  return mediaType !== "image/heic";
}

/** The largest document, in bytes. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;

/** For so many days a removed document can be brought back; then its file is erased. */
export const DAYS_TO_RESTORE = 14;

/** So many documents, and so many bytes, are handed in at a time. */
export const MOST_AT_ONCE = 10;
export const LARGEST_TOGETHER = 100 * 1024 * 1024;
