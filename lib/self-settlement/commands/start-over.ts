import type { ApplicationColumns } from "./write-step";

/** An application that waits for a new home: the old one and what was decided on it stand in its steps. */
export const WITHOUT_HOME: ApplicationColumns = {
  dwellingId: null,
  leaseId: null,
  wantedOn: null,
  outcome: null,
  decidedOn: null,
  decidedBy: null,
  decidedByName: null,
  reasons: [],
  reasonText: null,
  overridden: [],
  overrideReason: null,
  answerSentOn: null,
};
