import "server-only";
import { and, eq } from "drizzle-orm";
import { placement } from "@/db/schema/placements";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { endPlacementInput } from "../input/placement";
import { placementForChange } from "../queries/placements";
import { ledToJob } from "../rules/codes";
import { toldChanges } from "./told-changes";

/**
 * Records how a placement ended and what came of it, or puts that right. Its place is free from the day
 * after.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`, and those of the fields
 */
export const endPlacement = command({
  name: "placements.end-placement",
  input: endPlacementInput,
  roles: placementRoles,
  async run(scope, { placementId, version, jobHours, ...given }) {
    const act = "placements.end-placement";
    const found = await placementForChange(scope, placementId, act);
    if (!found.ok) return found;
    const before = found.value;
    const { caseId, personId } = before;
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const fields: Record<string, string[]> = {};
    if (given.endedOn > scope.today) fields.endedOn = ["placements.errors.day-in-future"];
    if (given.endedOn < before.fromOn) {
      fields.endedOn = ["placements.errors.ends-before-it-starts"];
    }
    // An end put right to a later day could take a place that another has been given since.
    if (given.endedOn > (before.endedOn ?? before.toOn)) {
      fields.endedOn = ["placements.errors.ends-after-agreed"];
    }
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    const isJob = ledToJob(given.result);
    const content = {
      ...given,
      jobFrom: isJob ? given.jobFrom : null,
      jobMinutesPerWeek: isJob ? jobHours : null,
    };
    await scope.tx
      .update(placement)
      .set({ ...content, changedByName: scope.actor.name, version: version + 1 })
      .where(
        and(eq(placement.municipalityId, scope.municipalityId), eq(placement.id, placementId)),
      );
    scope.audit({
      action: act,
      objectType: "placement",
      objectId: placementId,
      caseId,
      personId,
      changes: [
        ...toldChanges(changesBetween<Record<string, unknown>>(before, content)),
        { field: "placementResult", before: before.result, after: content.result },
      ],
    });
    scope.touch(caseId);
    return ok({ caseId, personId, placementId });
  },
});
