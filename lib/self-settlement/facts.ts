import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { assessmentFactRows } from "./queries/assessment-facts";
import { type Followed, followedInCases, followUpDays } from "./queries/follow-ups";
import { applicationsForFacts } from "./queries/for-facts";
import { applicationContribution } from "./rules/application-facts";
import { assessmentContribution } from "./rules/assessment-facts";
import { followUpPlan } from "./rules/follow-up";

/** What applications for agreed self-settlement show of themselves, by case. */
export async function selfSettlementFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await applicationsForFacts(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      applicationContribution(rows.filter(({ application }) => application.caseId === caseId)),
    ]),
  );
}

/** What the assessment of each case's applications shows: home, lease, housing cost, and who was asked. */
export async function assessmentFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await assessmentFactRows(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      assessmentContribution(
        rows.filter((row) => row.caseId === caseId),
        scope.today,
      ),
    ]),
  );
}

/** How those who have moved in by agreement are followed up, by case; the newest application counts. */
export async function followUpFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const [followed, { days }] = await Promise.all([
    followedInCases(scope, caseIds),
    followUpDays(scope),
  ]);
  return new Map(
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
