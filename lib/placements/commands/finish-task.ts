import "server-only";
import { and, eq } from "drizzle-orm";
import { placementTask } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { finishTaskInput } from "../input/placement";
import { placementForChange, placementOfTask } from "../queries/placements";

/**
 * Says that something agreed on in a visit is done, or that it is not after all.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`
 */
export const finishTask = command({
  name: "placements.finish-task",
  input: finishTaskInput,
  roles: placementRoles,
  async run(scope, { taskId, version, done }) {
    const act = "placements.finish-task";
    const placementId = await placementOfTask(scope, taskId, act);
    const found = await placementForChange(scope, placementId, act);
    if (!found.ok) return found;
    const { caseId, personId, tasksAgreed } = found.value;
    const before = tasksAgreed.find(({ id }) => id === taskId);
    if (!before)
      throw notFound({ action: act, objectType: "placement_task", objectId: taskId, caseId });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const doneOn = done === "yes" ? scope.today : null;
    await scope.tx
      .update(placementTask)
      .set({ doneOn, version: version + 1 })
      .where(
        and(eq(placementTask.municipalityId, scope.municipalityId), eq(placementTask.id, taskId)),
      );
    scope.audit({
      action: act,
      objectType: "placement_task",
      objectId: taskId,
      caseId,
      personId,
      changes: [{ field: "doneOn", before: before.doneOn, after: doneOn }],
    });
    scope.touch(caseId);
    return ok({ caseId, personId, placementId });
  },
});
