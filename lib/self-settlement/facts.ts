import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { assessmentFactRows } from "./queries/assessment-facts";
import { type Followed, followedInCases, followUpDays } from "./queries/follow-ups";
import { applicationsForFacts } from "./queries/for-facts";
import { applicationContribution } from "./rules/application-facts";
import { assessmentContribution } from "./rules/assessment-facts";
import { followUpPlan } from "./rules/follow-up";

/**
 * What applications for agreed self-settlement show, by case: of themselves, of the assessment (home,
 * lease, housing cost, and who was asked), and of how those who have moved in are followed up.
 */
export async function selfSettlementFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution[]>> {
  const applications = await applicationsForFacts(scope, caseIds);
  // Most households were never applied for, and then there is nothing more to read.
  const [assessed, followed] =
    applications.length > 0
      ? await Promise.all([assessmentFactRows(scope, caseIds), followUpFacts(scope, caseIds)])
      : [[], new Map<string, FactContribution>()];
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      [
        applicationContribution(
          applications.filter(({ application }) => application.caseId === caseId),
        ),
        assessmentContribution(
          assessed.filter((row) => row.caseId === caseId),
          scope.today,
        ),
        followed.get(caseId) ?? {},
      ],
    ]),
  );
}

/** The newest application counts. */
async function followUpFacts(scope: Scope, caseIds: readonly string[]) {
  const [followed, { days }] = await Promise.all([
    followedInCases(scope, caseIds),
    followUpDays(scope),
  ]);
  return new Map<string, FactContribution>(
    followed.map((one) => [one.caseId, { caseFacts: followUpsOf(one, days, scope.today) }]),
  );
}

function followUpsOf(one: Followed, days: readonly number[], today: string) {
  const [firstWeek, ...later] = followUpPlan(one.movedInOn, days, one.followUps, today);
  const [first, second, third] = later.map(({ state, dueOn, heldOn }) => ({
    dueOn: state === "not_needed" ? null : dueOn,
    heldOn,
  }));
  const inWeek = one.followUps.find(({ position }) => position === firstWeek?.position);
  const visit = one.followUps.findLast(({ channel }) => channel === "home_visit");
  return recorded(
    {
      "followUp.firstDueOn": first?.dueOn,
      "followUp.firstHeldOn": first?.heldOn,
      "followUp.secondDueOn": second?.dueOn,
      "followUp.secondHeldOn": second?.heldOn,
      "followUp.thirdDueOn": third?.dueOn,
      "followUp.thirdHeldOn": third?.heldOn,
      "guidance.invitedOn": one.guidanceInvitedOn,
      "guidance.invitationAnswer": one.guidanceInvitationAnswer,
      "tenancy.movedInOn": one.movedInOn,
      "tenancy.firstWeekCheckedOn": inWeek?.heldOn,
      "tenancy.livesAtAddress": inWeek?.stillThere,
      "tenancy.dwellingAsAgreed": inWeek?.asAgreed,
      "homeVisit.completedOn": visit?.heldOn,
      "homeVisit.conditions": visit?.standard,
      "homeVisit.leaseStatus": visit?.leaseStatus,
      "homeVisit.householdView": visit?.householdView,
    },
    { objectType: "self_settlement_application", objectId: one.applicationId },
    one.followUps.at(-1)?.heldOn ?? one.movedInOn,
  );
}
