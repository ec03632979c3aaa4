import { newId } from "@/lib/platform/ids";
import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const version = 1;
const key = () => ({ idempotencyKey: newId() });

const session: Sample = ({ sessionId, personId, bookingId, colleagueId }) => ({
  sessionId,
  version,
  attended: [personId],
  partly: [personId],
  absences: { [personId]: "På skolen" },
  interpreterBookingId: bookingId,
  agreements: [{ text: "Bytte lås", responsible: "Utleier", adviserId: colleagueId }],
});

/** Inputs for the commands on guidance, as `samples` has them for the others. */
export const guidanceSamples: Readonly<Record<string, Sample>> = {
  "guidance.start-session": ({ caseId, sessionId }) => ({ caseId, clientId: sessionId, ...key() }),
  "guidance.save-session": session,
  "guidance.finish-session": session,
  "guidance.write-plan": ({ caseId }) => ({ caseId, version: 0, mappedOn: "2026-11-20" }),
  "guidance.record-search": ({ caseId }) => ({ caseId, version: 0, advertOn: "2026-11-20" }),
  "guidance.discard-session": ({ sessionId }) => ({ sessionId }),
  "guidance.add-to-session": ({ finishedId }) => ({
    sessionId: finishedId,
    text: "Trengs i prøven",
    ...key(),
  }),
  "guidance.complete-agreement": ({ agreementId }) => ({ agreementId, done: true }),
};
