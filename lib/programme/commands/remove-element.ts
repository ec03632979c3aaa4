import "server-only";
import { and, eq } from "drizzle-orm";
import { planElement } from "@/db/schema/integration-plan";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { removeElementInput } from "../input/plan";
import { draftForChange, planIdOf } from "../queries/plans";
import { changeDraft, writtenNow } from "./change-draft";

/** Takes an element out of the plan in the making; versions before keep it. */
export const removeElement = command({
  name: "programme.remove-element",
  input: removeElementInput,
  roles: programmeRoles,
  async run(scope, { elementId, version }) {
    const act = "programme.remove-element";
    const refusal = { action: act, objectType: "plan_element" };
    const planId = await planIdOf(scope, planElement, elementId, refusal);
    const found = await draftForChange(scope, planId, act);
    if (!found.ok) return found;
    const { plan, elements, caseId, personId } = found.value;
    const stands = elements.find(({ id }) => id === elementId);
    if (stands?.version !== version) return fail("errors.changed-meanwhile", { data: stands });
    await scope.tx
      .delete(planElement)
      .where(
        and(eq(planElement.municipalityId, scope.municipalityId), eq(planElement.id, elementId)),
      );
    if (plan.status === "agreed") await changeDraft(scope, found.value, writtenNow(scope));
    scope.audit({ ...refusal, objectId: elementId, caseId, personId });
    scope.touch(caseId);
    return ok({ planId, participationId: plan.participationId, caseId });
  },
});
