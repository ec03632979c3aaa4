import "server-only";
import { and, eq } from "drizzle-orm";
import { landlord } from "@/db/schema/organisations";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { landlordRoles } from "../access";
import { archiveLandlordInput } from "../input";
import { requireLandlord } from "../queries/landlords";

/** Puts a landlord away: kept with everything, and not offered for new dwellings. */
export const archiveLandlord = command({
  name: "organisations.archive-landlord",
  input: archiveLandlordInput,
  roles: landlordRoles,
  async run(scope, { landlordId, version }) {
    const act = "organisations.archive-landlord";
    const before = await requireLandlord(scope, landlordId, act, { lock: true });
    if (before.archivedOn) return ok({ landlordId: before.id });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const archivedOn = scope.today;
    await scope.tx
      .update(landlord)
      .set({ archivedOn, version: version + 1 })
      .where(and(eq(landlord.municipalityId, scope.municipalityId), eq(landlord.id, before.id)));
    scope.audit({
      action: act,
      objectType: "landlord",
      objectId: before.id,
      changes: [{ field: "archivedOn", before: before.archivedOn, after: archivedOn }],
    });
    return ok({ landlordId: before.id });
  },
});
