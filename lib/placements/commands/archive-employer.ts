import "server-only";
import { and, eq } from "drizzle-orm";
import { employer } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { archiveEmployerInput } from "../input/employer";
import { requireEmployer } from "../queries/employers";
import { placesNeeded } from "./change-employer";

/**
 * Puts an employer away, so that nobody new is placed there, or takes it up again. Errors:
 * `errors.changed-meanwhile`, `placements.errors.someone-is-there`
 */
export const archiveEmployer = command({
  name: "placements.archive-employer",
  input: archiveEmployerInput,
  roles: placementRoles,
  async run(scope, { employerId, version, archived }) {
    const act = "placements.archive-employer";
    const before = await requireEmployer(scope, employerId, act, { lock: true });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const archivedOn = archived === "yes" ? scope.today : null;
    if (archivedOn && (await placesNeeded(scope, employerId)) > 0) {
      return fail("placements.errors.someone-is-there");
    }
    await scope.tx
      .update(employer)
      .set({ archivedOn, version: version + 1 })
      .where(and(eq(employer.municipalityId, scope.municipalityId), eq(employer.id, employerId)));
    scope.audit({
      action: act,
      objectType: "employer",
      objectId: employerId,
      changes: [{ field: "archivedOn", before: before.archivedOn, after: archivedOn }],
    });
    return ok({ employerId });
  },
});
