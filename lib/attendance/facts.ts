import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { type AbsenceFacts, absenceFactsOf } from "./queries/absence-facts";

/** What is recorded of each person's leave, self-certification and talks about absence, by case. */
export async function attendanceFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await absenceFactsOf(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      { persons: rows.filter((row) => row.caseId === caseId).map(personOf) },
    ]),
  );
}

function personOf({ personId, participationId, ...row }: AbsenceFacts) {
  return {
    personId,
    facts: recorded(
      {
        "absenceTalk.openedOn": row.talkOpenedOn,
        "absenceTalk.heldOn": row.talkHeldOn,
        "certification.withdrawnOn": row.withdrawnOn,
        "certification.assessedOn": row.assessedOn,
        "leave.careLeaveStartedOn": row.careLeaveFrom,
        "leave.followUpOfferedOn": row.followUpOfferedOn,
        "leave.religiousDayOn": row.religiousDayOn,
        "leave.religiousNoticeOn": row.religiousNoticeOn,
      },
      { objectType: "programme_participation", objectId: participationId, personId },
    ),
  };
}
