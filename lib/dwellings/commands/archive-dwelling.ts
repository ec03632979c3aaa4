import "server-only";
import { and, eq } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { archiveDwellingInput } from "../input";
import { requireDwelling } from "../queries/dwellings";
import { staysOf } from "../queries/occupancy";

/**
 * Puts a dwelling away: kept with everything, and not offered any more. Error:
 * `dwellings.errors.someone-lives-there` while someone lives there or is to.
 */
export const archiveDwelling = command({
  name: "dwellings.archive-dwelling",
  input: archiveDwellingInput,
  roles: registerRoles,
  async run(scope, { dwellingId, version }) {
    const act = "dwellings.archive-dwelling";
    const before = await requireDwelling(scope, dwellingId, act, { lock: true });
    if (before.archivedOn) return ok({ dwellingId: before.id });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const stays = await staysOf(scope, before.id, scope.today);
    if (stays.length > 0) return fail("dwellings.errors.someone-lives-there");
    const archivedOn = scope.today;
    await scope.tx
      .update(dwelling)
      .set({ archivedOn, version: version + 1 })
      .where(and(eq(dwelling.municipalityId, scope.municipalityId), eq(dwelling.id, before.id)));
    scope.audit({
      action: act,
      objectType: "dwelling",
      objectId: before.id,
      changes: [{ field: "archivedOn", before: before.archivedOn, after: archivedOn }],
    });
    return ok({ dwellingId: before.id });
  },
});
