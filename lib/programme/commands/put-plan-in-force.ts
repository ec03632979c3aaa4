import "server-only";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { putPlanInForceInput } from "../input/plan";
import { draftForChange, plansInForce } from "../queries/plans";
import { standOf } from "../rules/plan-content";
import { updatePlan } from "./change-draft";

/**
 * Puts the plan that has been agreed on in force. The version before is replaced and stays as it was.
 *
 * Errors: those of `draftForChange`, `programme.errors.plan-not-agreed`, `errors.changed-meanwhile`,
 * and those of the fields
 */
export const putPlanInForce = command({
  name: "programme.put-plan-in-force",
  input: putPlanInForceInput,
  roles: programmeRoles,
  async run(scope, { planId, stand, ...given }) {
    const act = "programme.put-plan-in-force";
    const found = await draftForChange(scope, planId, act);
    if (!found.ok) return found;
    const { plan, caseId, personId } = found.value;
    if (plan.status !== "agreed") return fail("programme.errors.plan-not-agreed");
    if (standOf(found.value) !== stand) {
      return fail("errors.changed-meanwhile", { data: { stand: standOf(found.value) } });
    }
    const [before] = await plansInForce(scope, [plan.participationId]);
    const fields: Record<string, string[]> = {};
    if (given.inForceFrom > scope.today) fields.inForceFrom = ["programme.errors.day-in-future"];
    if (given.copyGivenOn && given.copyGivenOn > scope.today) {
      fields.copyGivenOn = ["programme.errors.day-in-future"];
    }
    if (given.reviewOn < given.inForceFrom) {
      fields.reviewOn = ["programme.errors.review-before-plan"];
    }
    if (before && !given.changeNote) fields.changeNote = ["errors.required"];
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    if (before) {
      await updatePlan(scope, before.plan, { status: "replaced", replacedOn: given.inForceFrom });
    }
    await updatePlan(scope, plan, { ...given, status: "in_force" });
    scope.audit({
      action: act,
      objectType: "integration_plan",
      objectId: planId,
      caseId,
      personId,
      changes: [
        { field: "planNumber", before: before?.plan.number ?? null, after: plan.number },
        { field: "reviewOn", before: before?.plan.reviewOn ?? null, after: given.reviewOn },
      ],
    });
    scope.touch(caseId);
    return ok({ planId, participationId: plan.participationId, caseId });
  },
});
