import "server-only";
import { and, eq } from "drizzle-orm";
import { planSubGoal } from "@/db/schema/integration-plan";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { writeSubGoalInput } from "../input/plan";
import { draftForChange } from "../queries/plans";
import { changeDraft, writtenNow } from "./change-draft";
import { toldChanges } from "./told-changes";

/**
 * Writes a sub-goal of the plan in the making: a new one, or one that stands by the version that was
 * read. The rest of the plan is left alone, so that two may write at a time.
 *
 * Errors: those of `draftForChange`, and `errors.changed-meanwhile` with the sub-goal that stands
 */
export const writeSubGoal = command({
  name: "programme.write-sub-goal",
  input: writeSubGoalInput,
  roles: programmeRoles,
  async run(scope, { planId, subGoalId, version, idempotencyKey: _key, ...given }) {
    const act = "programme.write-sub-goal";
    const found = await draftForChange(scope, planId, act);
    if (!found.ok) return found;
    const { plan, subGoals, caseId, personId } = found.value;
    const before = subGoals.find(({ id }) => id === subGoalId);
    if (subGoalId && !before) {
      throw notFound({ action: act, objectType: "plan_sub_goal", objectId: subGoalId, caseId });
    }
    if (before && before.version !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    const id = before?.id ?? newId();
    const { municipalityId } = scope;
    if (before) {
      await scope.tx
        .update(planSubGoal)
        .set({ ...given, version: version + 1 })
        .where(and(eq(planSubGoal.municipalityId, municipalityId), eq(planSubGoal.id, id)));
    } else {
      await scope.tx
        .insert(planSubGoal)
        .values({ municipalityId, id, planId, lineId: newId(), ...given });
    }
    if (plan.status === "agreed") await changeDraft(scope, found.value, writtenNow(scope));
    scope.audit({
      action: act,
      objectType: "plan_sub_goal",
      objectId: id,
      caseId,
      personId,
      changes: toldChanges(changesBetween<Record<string, unknown>>(before ?? {}, given)),
    });
    scope.touch(caseId);
    return ok({ planId, participationId: plan.participationId, caseId, subGoalId: id });
  },
});
