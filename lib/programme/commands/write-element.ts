import "server-only";
import { and, eq } from "drizzle-orm";
import { planElement } from "@/db/schema/integration-plan";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { writeElementInput } from "../input/plan";
import { draftForChange } from "../queries/plans";
import { changeDraft, writtenNow } from "./change-draft";
import { toldChanges } from "./told-changes";

/**
 * Writes an element of the plan in the making: a new one, or one that stands by the version that was
 * read. Others of the plan are left alone, so that two may write at a time.
 *
 * Errors: those of `draftForChange`, and `errors.changed-meanwhile` with the element that stands
 */
export const writeElement = command({
  name: "programme.write-element",
  input: writeElementInput,
  roles: programmeRoles,
  async run(scope, { planId, elementId, version, idempotencyKey: _key, ...given }) {
    const act = "programme.write-element";
    const found = await draftForChange(scope, planId, act);
    if (!found.ok) return found;
    const { plan, elements, caseId, personId } = found.value;
    const before = elements.find(({ id }) => id === elementId);
    if (elementId && !before) {
      throw notFound({ action: act, objectType: "plan_element", objectId: elementId, caseId });
    }
    if (before && before.version !== version) {
      const { minutesPerWeek, ...rest } = before;
      return fail("errors.changed-meanwhile", { data: { ...rest, hours: minutesPerWeek / 60 } });
    }
    const id = before?.id ?? newId();
    const { municipalityId } = scope;
    if (before) {
      await scope.tx
        .update(planElement)
        .set({ ...given, version: version + 1 })
        .where(and(eq(planElement.municipalityId, municipalityId), eq(planElement.id, id)));
    } else {
      await scope.tx
        .insert(planElement)
        .values({ municipalityId, id, planId, lineId: newId(), ...given });
    }
    if (plan.status === "agreed") await changeDraft(scope, found.value, writtenNow(scope));
    scope.audit({
      action: act,
      objectType: "plan_element",
      objectId: id,
      caseId,
      personId,
      changes: toldChanges(changesBetween<Record<string, unknown>>(before ?? {}, given)),
    });
    scope.touch(caseId);
    return ok({ planId, participationId: plan.participationId, caseId, elementId: id });
  },
});
