import "server-only";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { followPlanInput } from "../input/plan";
import { planForChange } from "../queries/plans";
import { updatePlan } from "./change-draft";

/**
 * Records that the participant was given a copy of the plan in force, and when it is gone through next.
 *
 * Errors: `cases.errors.case-closed`, `programme.errors.plan-not-in-force`, `errors.changed-meanwhile`
 */
export const followPlan = command({
  name: "programme.follow-plan",
  input: followPlanInput,
  roles: programmeRoles,
  async run(scope, { planId, version, ...given }) {
    const act = "programme.follow-plan";
    const found = await planForChange(scope, planId, act);
    if (!found.ok) return found;
    const { plan, caseId, personId } = found.value;
    if (plan.status !== "in_force") return fail("programme.errors.plan-not-in-force");
    if (plan.version !== version) return fail("errors.changed-meanwhile", { data: plan });
    if (given.copyGivenOn && given.copyGivenOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { copyGivenOn: ["programme.errors.day-in-future"] },
      });
    }
    await updatePlan(scope, plan, given);
    scope.audit({
      action: act,
      objectType: "integration_plan",
      objectId: planId,
      caseId,
      personId,
      changes: changesBetween<Record<string, unknown>>(plan, given),
    });
    scope.touch(caseId);
    return ok({ planId, participationId: plan.participationId, caseId });
  },
});
