import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { type CompletionRow, completionRows } from "./queries/completion-facts";
import { isAskedAfter } from "./rules/situation";
import { longestGap, transitionHeldOn } from "./rules/talks";

/** What is recorded of the way out of each person's programme, by case. */
export async function completionFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  if (caseIds.length === 0) return new Map();
  const rows = await completionRows(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      {
        persons: rows
          .filter((row) => row.caseId === caseId)
          .map((row) => ({ personId: row.personId, facts: factsOf(row, scope.today) })),
      },
    ]),
  );
}

function factsOf(row: CompletionRow, today: PlainDate) {
  const { personId, participationId, talks } = row;
  return recorded(
    {
      "transition.talkHeldOn": transitionHeldOn(talks),
      "transition.continuationPlanOn": talks.findLast(({ plan }) => plan)?.onDay,
      "followUp.longestGapDays": longestGap(row, talks, today),
      "handover.heldOn": row.heldOn,
      "handover.receivingService": row.receiver,
      "handover.contactPerson": row.contactPerson,
      "handover.participantPresent": row.participantPresent,
      "education.place": row.place,
      "education.startsOn": row.startsOn,
      "education.funding": row.funding,
      "outcome.followedFromOn": isAskedAfter(row.exitReason) ? row.endedOn : null,
      "outcome.statusAfterTwoYearsOn": row.afterTwoYearsOn,
    },
    { objectType: "programme_participation", objectId: participationId, personId },
  );
}
