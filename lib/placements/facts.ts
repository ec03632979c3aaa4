import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { type PlacementFacts, placementFactsOf } from "./queries/placement-facts";
import { dueOf } from "./rules/due";

/** What is recorded of each person's placement and of trying an ordinary job, by case. */
export async function placementFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await placementFactsOf(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      { persons: rows.filter((row) => row.caseId === caseId).map(personOf) },
    ]),
  );
}

function personOf(row: PlacementFacts) {
  const { personId, placementId, assessmentId } = row;
  return {
    personId,
    facts: {
      ...(placementId && placed(row, placementId)),
      ...(assessmentId &&
        recorded(
          {
            "supportedEmployment.assessedOn": row.assessedOn,
            "supportedEmployment.conclusion": row.reason,
          },
          { objectType: "ordinary_job_assessment", objectId: assessmentId, personId },
        )),
    },
    flags: { inWorkPlacement: placementId !== null && row.endedOn === null },
  };
}

function placed(row: PlacementFacts, objectId: string) {
  const open = row.endedOn === null;
  const visit = open
    ? dueOf(row.visits.map(({ plannedOn, heldOn }) => ({ dueOn: plannedOn, metOn: heldOn })))
    : null;
  const task = dueOf(row.tasks.map(({ dueOn, doneOn }) => ({ dueOn, metOn: doneOn })));
  return recorded(
    {
      "placement.agreementSignedOn": row.signedOn,
      "placement.contactPerson": row.municipalContact,
      "placement.employerReviewedOn": row.reviewedOn,
      "placement.endedOn": row.endedOn,
      "placement.endsOn": row.toOn,
      "placement.hiringNeeds": row.hiringNeeds,
      "placement.norwegianInWorkingHours": row.norwegianInHours,
      "placement.purpose": row.goals,
      "placement.startsOn": row.fromOn,
      "placement.visitDates": row.visits.map(({ plannedOn }) => plannedOn),
      "placement.visitDueOn": visit?.dueOn,
      "placement.visitHeldOn": visit?.metOn,
      "placement.taskDueOn": task?.dueOn,
      "placement.taskDoneOn": task?.metOn,
    },
    { objectType: "placement", objectId, personId: row.personId },
  );
}
