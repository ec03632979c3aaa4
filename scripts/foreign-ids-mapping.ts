import { newId } from "@/lib/platform/ids";
import type { Subject } from "./foreign-ids-subject";

const heldOn = "2026-11-20";

/** Inputs for the commands on the programme and what goes before it, as `samples` has them for the others. */
export const mappingSamples: Readonly<
  Record<string, (subject: Subject) => Record<string, unknown>>
> = {
  "mapping.write-mapping": ({ caseId, personId, bookingId }) => ({
    caseId,
    personId,
    version: 0,
    act: "review",
    heldOn,
    interpreterBookingId: bookingId,
    interpreterUse: "not_needed",
    interpreterDeviationReason: "Ingen ledige",
    helpGiven: "none",
    purposeExplained: "true",
  }),
  "mapping.record-guidance": ({ caseId, personId }) => ({
    caseId,
    personId,
    version: 0,
    offeredOn: heldOn,
  }),
  "mapping.record-learning": ({ caseId, personId }) => ({
    caseId,
    personId,
    version: 0,
    screenedOn: heldOn,
  }),
  "mapping.make-link": ({ caseId, personId }) => ({ caseId, personId, language: "ar" }),
  "programme.record-programme": ({ caseId, otherPersonId }) => ({
    caseId,
    personId: otherPersonId,
    rightArisesOn: heldOn,
    idempotencyKey: newId(),
  }),
  "programme.change-programme": ({ participationId }) => ({
    participationId,
    version: 1,
    rightArisesOn: heldOn,
  }),
  "mapping.close-link": ({ linkId }) => ({ linkId }),
};
