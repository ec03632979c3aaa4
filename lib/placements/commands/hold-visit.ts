import "server-only";
import { and, eq } from "drizzle-orm";
import { placementTask, placementVisit } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { holdVisitInput } from "../input/placement";
import { placementForChange } from "../queries/placements";
import { visitForChange } from "./visit-for-change";

/**
 * Records a visit at the workplace: how it goes, what was agreed on by whom, and the next visit. One
 * that was not planned can be recorded too.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`, `placements.errors.visit-held`, and
 * those of the fields
 */
export const holdVisit = command({
  name: "placements.hold-visit",
  input: holdVisitInput,
  roles: placementRoles,
  async run(scope, { placementId, visitId, version, agreed, nextVisitOn, ...given }) {
    const act = "placements.hold-visit";
    const found = await placementForChange(scope, placementId, act);
    if (!found.ok) return found;
    const { caseId, personId, fromOn, endedOn } = found.value;
    const { heldOn, standing, summary } = given;
    const fields: Record<string, string[]> = {};
    if (heldOn > scope.today) fields.heldOn = ["placements.errors.day-in-future"];
    if (heldOn < fromOn) fields.heldOn = ["placements.errors.visit-before-start"];
    if (nextVisitOn && nextVisitOn <= heldOn) {
      fields.nextVisitOn = ["placements.errors.next-before"];
    }
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    const before = visitForChange(found.value, { visitId, version, act });
    if (!before.ok) return before;
    const { municipalityId } = scope;
    const id = before.value?.id ?? newId();
    const content = { heldOn, standing, summary, heldByName: scope.actor.name };
    if (before.value) {
      await scope.tx
        .update(placementVisit)
        .set({ ...content, version: version + 1 })
        .where(and(eq(placementVisit.municipalityId, municipalityId), eq(placementVisit.id, id)));
    } else {
      await scope.tx
        .insert(placementVisit)
        .values({ municipalityId, id, placementId, plannedOn: heldOn, ...content });
    }
    if (agreed.length > 0) {
      await scope.tx.insert(placementTask).values(
        agreed.map((task) => ({
          municipalityId,
          id: newId(),
          placementId,
          visitId: id,
          ...task,
        })),
      );
    }
    if (nextVisitOn && !endedOn) {
      await scope.tx
        .insert(placementVisit)
        .values({ municipalityId, id: newId(), placementId, plannedOn: nextVisitOn });
    }
    scope.audit({
      action: act,
      objectType: "placement_visit",
      objectId: id,
      caseId,
      personId,
      changes: [
        { field: "heldOn", before: null, after: heldOn },
        { field: "visitStanding", before: null, after: standing },
      ],
    });
    scope.touch(caseId);
    return ok({ caseId, personId, placementId });
  },
});
