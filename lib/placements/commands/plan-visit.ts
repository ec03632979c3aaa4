import "server-only";
import { and, eq } from "drizzle-orm";
import { placementVisit } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { planVisitInput } from "../input/placement";
import { placementForChange } from "../queries/placements";
import { visitForChange } from "./visit-for-change";

/**
 * Agrees on the day of a visit, or moves one that has not been held.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`, `placements.errors.ended`
 */
export const planVisit = command({
  name: "placements.plan-visit",
  input: planVisitInput,
  roles: placementRoles,
  async run(scope, { placementId, visitId, version, plannedOn, idempotencyKey: _key }) {
    const act = "placements.plan-visit";
    const found = await placementForChange(scope, placementId, act);
    if (!found.ok) return found;
    const { caseId, personId, endedOn, fromOn } = found.value;
    if (endedOn) return fail("placements.errors.ended");
    if (plannedOn < fromOn) {
      const fields = { plannedOn: ["placements.errors.visit-before-start"] };
      return fail("errors.invalid-input", { fields });
    }
    const standing = visitForChange(found.value, { visitId, version, act });
    if (!standing.ok) return standing;
    const before = standing.value;
    const { municipalityId } = scope;
    const id = before?.id ?? newId();
    if (before) {
      await scope.tx
        .update(placementVisit)
        .set({ plannedOn, version: before.version + 1 })
        .where(and(eq(placementVisit.municipalityId, municipalityId), eq(placementVisit.id, id)));
    } else {
      await scope.tx.insert(placementVisit).values({ municipalityId, id, placementId, plannedOn });
    }
    scope.audit({
      action: act,
      objectType: "placement_visit",
      objectId: id,
      caseId,
      personId,
      changes: [{ field: "visitOn", before: before?.plannedOn ?? null, after: plannedOn }],
    });
    scope.touch(caseId);
    return ok({ caseId, personId, placementId });
  },
});
