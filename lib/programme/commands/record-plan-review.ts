import "server-only";
import { planReview } from "@/db/schema/integration-plan";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { recordPlanReviewInput } from "../input/plan";
import { planForChange } from "../queries/plans";
import { updatePlan } from "./change-draft";

/**
 * Records a talk in which the plan in force was gone through with the participant, what is to be
 * changed, and when the next one is.
 *
 * Errors: `cases.errors.case-closed`, `programme.errors.plan-not-in-force`, and those of the fields
 */
export const recordPlanReview = command({
  name: "programme.record-plan-review",
  input: recordPlanReviewInput,
  roles: programmeRoles,
  async run(scope, { planId, idempotencyKey: _key, ...given }) {
    const act = "programme.record-plan-review";
    const found = await planForChange(scope, planId, act);
    if (!found.ok) return found;
    const { plan, caseId, personId } = found.value;
    if (plan.status !== "in_force") return fail("programme.errors.plan-not-in-force");
    const fields: Record<string, string[]> = {};
    if (given.heldOn > scope.today) fields.heldOn = ["programme.errors.day-in-future"];
    if (given.nextReviewOn <= given.heldOn) {
      fields.nextReviewOn = ["programme.errors.next-review-before"];
    }
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    const id = newId();
    const { participationId } = plan;
    await scope.tx.insert(planReview).values({
      municipalityId: scope.municipalityId,
      id,
      participationId,
      planId,
      ...given,
      heldBy: scope.actor.accountId,
      heldByName: scope.actor.name,
    });
    await updatePlan(scope, plan, { reviewOn: given.nextReviewOn });
    scope.audit({
      action: act,
      objectType: "plan_review",
      objectId: id,
      caseId,
      personId,
      changes: [
        { field: "heldOn", before: null, after: given.heldOn },
        { field: "reviewOn", before: plan.reviewOn, after: given.nextReviewOn },
        { field: "interpreterUse", before: null, after: given.interpreterUse },
      ],
    });
    scope.touch(caseId);
    return ok({ planId, participationId, caseId, reviewId: id });
  },
});
