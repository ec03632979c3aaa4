import "server-only";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { writePlanInput } from "../input/plan";
import { draftForChange } from "../queries/plans";
import { changeDraft, writtenNow } from "./change-draft";
import { toldChanges } from "./told-changes";

/**
 * Writes the version of the plan that is in the making, its elements and sub-goals apart.
 *
 * Errors: those of `draftForChange`
 */
export const writePlan = command({
  name: "programme.write-plan",
  input: writePlanInput,
  roles: programmeRoles,
  async run(scope, { planId, version, ...given }) {
    const act = "programme.write-plan";
    const found = await draftForChange(scope, planId, act, version);
    if (!found.ok) return found;
    const { plan, caseId, personId } = found.value;
    const goalIsNew = given.endGoal !== null && given.endGoal !== plan.endGoal;
    const content = {
      ...given,
      endGoalSetOn: given.endGoalSetOn ?? (goalIsNew ? scope.today : plan.endGoalSetOn),
    };
    await changeDraft(scope, found.value, { ...content, ...writtenNow(scope) });
    scope.audit({
      action: act,
      objectType: "integration_plan",
      objectId: planId,
      caseId,
      personId,
      changes: toldChanges(changesBetween<Record<string, unknown>>(plan, content)),
    });
    scope.touch(caseId);
    return ok({ planId, participationId: plan.participationId, caseId });
  },
});
