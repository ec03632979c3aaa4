import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const version = 1;
const agreed = {
  answer: "yes",
  consentOn: "2026-11-12",
  tasks: "Tur",
  followUpOn: "2026-12-15",
};

/** Inputs for the commands on volunteers, as `samples` has them for the others. */
export const volunteerSamples: Readonly<Record<string, Sample>> = {
  "volunteers.change-volunteer": ({ volunteerId }) => ({
    volunteerId,
    version,
    kind: "person",
    name: "Kari Ny",
    signedUpOn: "2026-10-01",
  }),
  "volunteers.offer-help": ({ caseId }) => ({ caseId, offeredOn: "2026-11-10" }),
  "volunteers.change-offer": ({ offerId, volunteerId, personId }) => ({
    offerId,
    version,
    ...agreed,
    volunteerId,
    consentBy: personId,
  }),
  "volunteers.record-follow-up": ({ helpAgreementId }) => ({
    offerId: helpAgreementId,
    version: 2,
    followedUpOn: "2026-11-13",
  }),
  "volunteers.withdraw-consent": ({ helpAgreementId }) => ({
    offerId: helpAgreementId,
    version: 2,
  }),
};
