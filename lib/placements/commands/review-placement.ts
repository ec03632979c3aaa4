import "server-only";
import { and, eq } from "drizzle-orm";
import { placement } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { reviewPlacementInput } from "../input/placement";
import { placementForChange } from "../queries/placements";

/**
 * Records what the employer says that it would take to hire the participant.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`, and at `reviewedOn` for a day ahead
 */
export const reviewPlacement = command({
  name: "placements.review-placement",
  input: reviewPlacementInput,
  roles: placementRoles,
  async run(scope, { placementId, version, ...content }) {
    const act = "placements.review-placement";
    const found = await placementForChange(scope, placementId, act);
    if (!found.ok) return found;
    const { caseId, personId, reviewedOn } = found.value;
    if (found.value.version !== version) {
      return fail("errors.changed-meanwhile", { data: found.value });
    }
    if (content.reviewedOn > scope.today) {
      const fields = { reviewedOn: ["placements.errors.day-in-future"] };
      return fail("errors.invalid-input", { fields });
    }
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
      changes: [{ field: "reviewedOn", before: reviewedOn, after: content.reviewedOn }],
    });
    scope.touch(caseId);
    return ok({ caseId, personId, placementId });
  },
});
