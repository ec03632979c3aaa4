import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { integrationPlan, planSubGoal } from "@/db/schema/integration-plan";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { recordResultInput } from "../input/plan";
import { planForChange, planIdOf } from "../queries/plans";

/**
 * Records how a sub-goal went, in the plan in force and in the one in the making.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile` with the sub-goal that stands, and
 * that of a day that has not come
 */
export const recordResult = command({
  name: "programme.record-result",
  input: recordResultInput,
  roles: programmeRoles,
  async run(scope, { subGoalId, version, ...result }) {
    const act = "programme.record-result";
    const refusal = { action: act, objectType: "plan_sub_goal" };
    const planId = await planIdOf(scope, planSubGoal, subGoalId, refusal);
    const found = await planForChange(scope, planId, act);
    if (!found.ok) return found;
    const { plan, subGoals, caseId, personId } = found.value;
    const stands = subGoals.find(({ id }) => id === subGoalId);
    if (!stands || stands.version !== version) {
      return fail("errors.changed-meanwhile", { data: stands });
    }
    if (result.resultOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { resultOn: ["programme.errors.day-in-future"] },
      });
    }
    const { municipalityId } = scope;
    const standing = scope.tx
      .select({ id: integrationPlan.id })
      .from(integrationPlan)
      .where(
        and(
          eq(integrationPlan.municipalityId, municipalityId),
          eq(integrationPlan.participationId, plan.participationId),
          inArray(integrationPlan.status, ["draft", "agreed", "in_force"]),
        ),
      );
    await scope.tx
      .update(planSubGoal)
      .set({ ...result, version: sql`${planSubGoal.version} + 1` })
      .where(
        and(
          eq(planSubGoal.municipalityId, municipalityId),
          eq(planSubGoal.lineId, stands.lineId),
          inArray(planSubGoal.planId, standing),
        ),
      );
    scope.audit({
      ...refusal,
      objectId: subGoalId,
      caseId,
      personId,
      changes: [{ field: "subGoalResult", before: stands.result, after: result.result }],
    });
    scope.touch(caseId);
    return ok({ planId, participationId: plan.participationId, caseId });
  },
});
