import "server-only";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { agreePlanInput } from "../input/plan";
import { draftForChange } from "../queries/plans";
import { missingFields, standOf } from "../rules/plan-content";
import { updatePlan, writtenNow } from "./change-draft";

/**
 * Records that the plan was made with the participant, with what interpreter, and whether both agree.
 * The municipality decides where they do not (§ 15), and the plan says what it was about.
 *
 * Errors: those of `draftForChange`, `programme.errors.plan-incomplete`, `errors.changed-meanwhile`
 */
export const agreePlan = command({
  name: "programme.agree-plan",
  input: agreePlanInput,
  roles: programmeRoles,
  async run(scope, { planId, stand, agreedOn, ...given }) {
    const act = "programme.agree-plan";
    const found = await draftForChange(scope, planId, act);
    if (!found.ok) return found;
    const { plan, elements, caseId, personId } = found.value;
    if (standOf(found.value) !== stand) {
      return fail("errors.changed-meanwhile", { data: { stand: standOf(found.value) } });
    }
    if (missingFields(plan, elements).length > 0) return fail("programme.errors.plan-incomplete");
    if (agreedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { agreedOn: ["programme.errors.day-in-future"] },
      });
    }
    await updatePlan(scope, plan, {
      ...given,
      status: "agreed",
      agreedOn,
      madeWithParticipantOn: agreedOn,
      ...writtenNow(scope),
    });
    scope.audit({
      action: act,
      objectType: "integration_plan",
      objectId: planId,
      caseId,
      personId,
      changes: [
        { field: "agreedOn", before: plan.agreedOn, after: agreedOn },
        { field: "interpreterUse", before: plan.interpreterUse, after: given.interpreterUse },
      ],
    });
    scope.touch(caseId);
    return ok({ planId, participationId: plan.participationId, caseId });
  },
});
