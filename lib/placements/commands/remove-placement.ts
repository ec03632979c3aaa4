import "server-only";
import { and, eq } from "drizzle-orm";
import { placement, placementTask, placementVisit } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { removePlacementInput } from "../input/placement";
import { placementForChange } from "../queries/placements";

/**
 * Takes away a placement that was recorded by mistake. One that was signed, visited or ended stays.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`, `placements.errors.has-happened`
 */
export const removePlacement = command({
  name: "placements.remove-placement",
  input: removePlacementInput,
  roles: placementRoles,
  async run(scope, { placementId, version }) {
    const act = "placements.remove-placement";
    const found = await placementForChange(scope, placementId, act);
    if (!found.ok) return found;
    const { caseId, personId, agreements, visits, endedOn } = found.value;
    if (found.value.version !== version) return fail("errors.changed-meanwhile");
    if (endedOn || agreements.length > 0 || visits.some(({ heldOn }) => heldOn)) {
      return fail("placements.errors.has-happened");
    }
    const { municipalityId } = scope;
    for (const table of [placementTask, placementVisit] as const) {
      await scope.tx
        .delete(table)
        .where(and(eq(table.municipalityId, municipalityId), eq(table.placementId, placementId)));
    }
    await scope.tx
      .delete(placement)
      .where(and(eq(placement.municipalityId, municipalityId), eq(placement.id, placementId)));
    scope.audit({ action: act, objectType: "placement", objectId: placementId, caseId, personId });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
