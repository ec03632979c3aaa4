import { participantCertificate, programmeHandover } from "@/db/schema/completion";
import { programmeParticipation } from "@/db/schema/programme";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { NO_INTERPRETER } from "@/lib/programme/fixtures";
import { insertReconciliation } from "./foreign-ids-reconciliation";
import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const key = () => ({ idempotencyKey: newId() });
const onLeft = (more: object): Sample => {
  return ({ leftId }) => ({ participationId: leftId, version: 1, ...more, ...key() });
};

/** Inputs for the commands on the end of programmes, as `samples` has them for the others. */
export const completionSamples: Readonly<Record<string, Sample>> = {
  "completion.end-programme": onLeft({ kind: "time_out", endedOn: "2025-10-31" }),
  "completion.reopen-programme": onLeft({ reason: "Registrert ved en feil" }),
  "completion.issue-certificate": onLeft({ language: "nb", correction: "Navnet" }),
  "completion.give-certificate": ({ certificateId }) => ({ certificateId, givenOn: "2026-11-20" }),
  "completion.record-talk": onLeft({
    kind: "follow_up",
    onDay: "2025-10-01",
    outcome: "held",
    ...NO_INTERPRETER,
  }),
  "completion.record-handover": onLeft({
    receiver: "nav",
    receiverName: "Nav",
    contactPerson: "Kari",
    heldOn: "2025-10-01",
    participantPresent: "true",
    agreed: "Nav følger opp.",
    consent: "refused",
    ...NO_INTERPRETER,
  }),
  "completion.follow-handover": ({ handoverId }) => ({ handoverId, version: 1 }),
  "completion.save-education": ({ leftId }) => ({ participationId: leftId, version: 0 }),
  "completion.record-situation": onLeft({
    months: "12",
    onDay: "2026-11-20",
    activity: "work_full_time",
    source: "participant",
  }),
};

/** A programme that has ended, with its certificate and a handover. */
export async function insertCompletion(
  scope: Scope,
  { caseId, personId, documentId }: { caseId: string; personId: string; documentId: string },
) {
  const { tx, municipalityId, actor, now } = scope;
  const ids = { leftId: newId(), certificateId: newId(), handoverId: newId() };
  await tx.insert(programmeParticipation).values({
    ...{ municipalityId, id: ids.leftId, caseId, personId },
    startedOn: "2024-01-10",
    plannedEndOn: "2025-10-31",
    endedOn: "2025-10-31",
  });
  await tx.insert(participantCertificate).values({
    ...{ municipalityId, id: ids.certificateId, participationId: ids.leftId, documentId },
    number: 1,
    language: "nb",
    issuedOn: "2025-10-31",
    content: {},
    digest: "",
    issuedBy: actor.accountId,
    issuedByName: actor.name,
    createdAt: now,
  });
  await tx.insert(programmeHandover).values({
    ...{ municipalityId, id: ids.handoverId, participationId: ids.leftId },
    receiver: "nav",
    receiverName: "Nav",
    contactPerson: "Kari",
    heldOn: "2025-10-01",
    participantPresent: true,
    interpreterUse: "not_needed",
    agreed: "Nav følger opp.",
    consent: "refused",
    recordedBy: actor.accountId,
    recordedByName: actor.name,
  });
  return { ...ids, ...(await insertReconciliation(scope, { caseId, personId })) };
}
