import "server-only";
import { and, eq } from "drizzle-orm";
import { integrationPlan, planElement, planSubGoal } from "@/db/schema/integration-plan";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { discardPlanInput } from "../input/plan";
import { draftForChange } from "../queries/plans";

/** Throws away a version that is in the making. The one in force stands. */
export const discardPlan = command({
  name: "programme.discard-plan",
  input: discardPlanInput,
  roles: programmeRoles,
  async run(scope, { planId, version }) {
    const act = "programme.discard-plan";
    const found = await draftForChange(scope, planId, act, version);
    if (!found.ok) return found;
    const { plan, caseId, personId } = found.value;
    const { municipalityId } = scope;
    for (const part of [planElement, planSubGoal]) {
      await scope.tx
        .delete(part)
        .where(and(eq(part.municipalityId, municipalityId), eq(part.planId, planId)));
    }
    await scope.tx
      .delete(integrationPlan)
      .where(
        and(eq(integrationPlan.municipalityId, municipalityId), eq(integrationPlan.id, planId)),
      );
    scope.audit({
      action: act,
      objectType: "integration_plan",
      objectId: planId,
      caseId,
      personId,
    });
    scope.touch(caseId);
    return ok({ participationId: plan.participationId, caseId });
  },
});
