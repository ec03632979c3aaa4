import type { DocumentKind } from "./kinds";

/**
 * Kinds that say where a household lives or is to live, or show the home: a letter has the address of
 * the one it is written to, and often that of the home. A contract and a placement name where
 * one is in the week, a certificate and the note of a handover where one was and goes on.
 */
export const KINDS_OF_THE_HOME = [
  "unsigned_lease",
  "signed_lease",
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
] as const satisfies readonly DocumentKind[];

/**
 * Whether a document can tell where a household is: by its kind, or since it belongs to an application,
 * a home or a follow-up. Of a household under address protection it is for the named circle alone.
 */
export function tellsWhereabouts({
  kind,
  subjectType,
}: {
  kind: DocumentKind;
  subjectType: string | null;
}): boolean {
  return subjectType !== null || KINDS_OF_THE_HOME.some((one) => one === kind);
}
