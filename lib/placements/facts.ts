import "server-only";
import { type FactContribution, recorded, type SheetItem } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { employersToFollow } from "./queries/list-employers";
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

/**
 * The employers that have someone now, or would or may take someone in, for the municipality's own list.
 * They stand as one, with the day of the one that has waited the longest: were it the latest of all, a
 * single call would show that everyone was contacted.
 */
export async function employerFacts(scope: Scope): Promise<SheetItem[]> {
  const { count, here, contactedSince } = await employersToFollow(scope);
  if (count === 0) return [];
  const id = scope.municipalityId;
  return [
    {
      id,
      facts: recorded(
        {
          "employer.placementStatus": here > 0 ? "has_placement" : "may_offer",
          "employer.lastContactOn": contactedSince,
        },
        { objectType: "employer_register", objectId: id },
      ),
    },
  ];
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
