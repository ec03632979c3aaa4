import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const heldOn = "2026-11-20";
const talk = { kind: "participation", heldOn, wantsMore: "no" };

/** Inputs for the commands on follow-up, as `samples` has them for the others. */
export const participationSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "programme.change-basis": ({ caseId, personId }) => ({ caseId, personId, version: 0 }),
  "participation.record-follow-up": [
    ({ caseId, personId }) => ({ caseId, personId, ...talk }),
    ({ caseId }) => ({ caseId, kind: "cost", heldOn, costYear: 2025, costTotal: "1000" }),
  ],
  "participation.change-follow-up": ({ followUpId, personId }) => ({
    recordId: followUpId,
    personId,
    version: 1,
    ...talk,
  }),
};
