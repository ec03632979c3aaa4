import { newId } from "@/lib/platform/ids";
import type { Subject } from "./foreign-ids-subject";

const day = "2026-11-20";
const key = () => ({ idempotencyKey: newId() });

/** Inputs for the commands on the housing career, as `samples` has them for the others. */
export const careerSamples: Readonly<
  Record<
    string,
    | ((subject: Subject) => Record<string, unknown>)
    | readonly ((subject: Subject) => Record<string, unknown>)[]
  >
> = {
  "career.record-lease": [
    ({ caseId, landlordId, leaseDwellingId }) => ({
      caseId,
      dwellingId: leaseDwellingId,
      landlordId,
      lease: { tenure: "private_rental" },
      ...key(),
    }),
    ({ caseId, draftLeaseId }) => ({
      caseId,
      leaseId: draftLeaseId,
      version: 1,
      lease: { tenure: "private_rental" },
    }),
  ],
  "career.follow-lease": ({ caseId, leaseId }) => ({
    caseId,
    leaseId,
    version: 2,
    signedOn: "2024-05-15",
    movedInOn: "2024-06-01",
    endsOn: "2027-05-31",
  }),
  "career.record-home": ({ caseId, pastHomeId }) => ({
    caseId,
    homeId: pastHomeId,
    version: 1,
    tenure: "reception",
    fromOn: "2023-01-01",
  }),
  "career.remove-home": ({ caseId, pastHomeId }) => ({ caseId, homeId: pastHomeId }),
  "career.record-support": ({ caseId, supportId }) => ({
    caseId,
    supportId,
    version: 1,
    kind: "start_loan",
    status: "planned",
  }),
  "career.set-goals": ({ caseId }) => ({
    caseId,
    version: 0,
    reviewedOn: day,
    wish: "bigger",
    next: "Tre rom",
  }),
  "career.add-step": ({ caseId }) => ({
    caseId,
    body: "Gå på visning",
    responsible: "household",
    ...key(),
  }),
  "career.complete-step": ({ caseId, stepId }) => ({ caseId, stepId, version: 1, done: true }),
  "career.record-review": ({ caseId }) => ({
    caseId,
    occasion: "regular",
    reviewedOn: day,
    ...key(),
  }),
  "career.assess-ownership": ({ caseId }) => ({
    caseId,
    assessedOn: day,
    conclusion: "not_now",
    reason: "Usikker inntekt",
    ...key(),
  }),
  "career.record-risk": ({ caseId, riskId, leaseId }) => ({
    caseId,
    riskId,
    leaseId,
    version: 1,
    kind: "notice",
    reportedOn: day,
  }),
  "career.record-absence": ({ caseId, absenceId, personId }) => ({
    caseId,
    absenceId,
    version: 1,
    personId,
    sinceOn: day,
  }),
};
