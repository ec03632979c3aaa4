import "server-only";
import { and, eq } from "drizzle-orm";
import { placement } from "@/db/schema/placements";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { addDays } from "@/lib/platform/dates";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { placementRoles } from "../access";
import { endPlacementInput } from "../input/placement";
import { requireEmployer } from "../queries/employers";
import { placementForChange, placementsOf, takenAt } from "../queries/placements";
import { ledToJob } from "../rules/codes";
import { hasRoom, overlaps, type Taken, takenBy } from "../rules/places";
import type { WholePlacement } from "../types";
import { toldChanges } from "./told-changes";

const act = "placements.end-placement";

/**
 * Records how a placement ended and what came of it, or puts that right. Its place is free from the day
 * after; an end put right to a later day takes it back, unless another has it.
 *
 * Errors: `cases.errors.case-closed`, `errors.changed-meanwhile`, and those of the fields
 */
export const endPlacement = command({
  name: act,
  input: endPlacementInput,
  roles: placementRoles,
  async run(scope, { placementId, version, jobHours, ...given }) {
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
    if (given.endedOn > before.toOn) fields.endedOn = ["placements.errors.ends-after-agreed"];
    else if (before.endedOn && given.endedOn > before.endedOn) {
      const since = { from: addDays(before.endedOn, 1), to: given.endedOn };
      const taken = await takenSince(scope, before, since);
      if (taken) fields.endedOn = [taken];
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

/** Why a placement cannot have had the days after its end too: others have its place or its element. */
async function takenSince(
  scope: Scope,
  { id, employerId, caseId, personId, lineId }: WholePlacement,
  since: Taken,
): Promise<string | null> {
  const at = await requireEmployer(scope, employerId, act, { lock: true });
  if (!hasRoom(await takenAt(scope, employerId, id), since, at.placesOffered)) {
    return "placements.errors.no-room";
  }
  const others = (await placementsOf(scope, { caseId, personId })).filter(
    (one) => one.id !== id && one.lineId === lineId,
  );
  return lineId && others.some((one) => overlaps(takenBy(one), since))
    ? "placements.errors.line-taken"
    : null;
}
