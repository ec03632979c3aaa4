import "server-only";
import { and, eq } from "drizzle-orm";
import { planSubGoal } from "@/db/schema/integration-plan";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { removeSubGoalInput } from "../input/plan";
import { draftForChange, planIdOf } from "../queries/plans";
import { changeDraft, writtenNow } from "./change-draft";

/** Takes a sub-goal out of the plan in the making; versions before keep it. */
export const removeSubGoal = command({
  name: "programme.remove-sub-goal",
  input: removeSubGoalInput,
  roles: programmeRoles,
  async run(scope, { subGoalId, version }) {
    const act = "programme.remove-sub-goal";
    const refusal = { action: act, objectType: "plan_sub_goal" };
    const planId = await planIdOf(scope, planSubGoal, subGoalId, refusal);
    const found = await draftForChange(scope, planId, act);
    if (!found.ok) return found;
    const { plan, subGoals, caseId, personId } = found.value;
    const stands = subGoals.find(({ id }) => id === subGoalId);
    if (stands?.version !== version) return fail("errors.changed-meanwhile", { data: stands });
    await scope.tx
      .delete(planSubGoal)
      .where(
        and(eq(planSubGoal.municipalityId, scope.municipalityId), eq(planSubGoal.id, subGoalId)),
      );
    if (plan.status === "agreed") await changeDraft(scope, found.value, writtenNow(scope));
    scope.audit({ ...refusal, objectId: subGoalId, caseId, personId });
    scope.touch(caseId);
    return ok({ planId, participationId: plan.participationId, caseId });
  },
});
