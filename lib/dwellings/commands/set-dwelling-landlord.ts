import "server-only";
import { and, eq } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import type { Scope } from "@/lib/platform/transaction";
import type { Dwelling } from "../types";

/** Enters who lets a dwelling. Part of the commands that learn it. */
export async function setDwellingLandlord(
  scope: Scope,
  { id, landlordId: before, version }: Dwelling,
  landlordId: string,
  caseId: string,
): Promise<void> {
  await scope.tx
    .update(dwelling)
    .set({ landlordId, version: version + 1 })
    .where(and(eq(dwelling.municipalityId, scope.municipalityId), eq(dwelling.id, id)));
  scope.audit({
    action: "dwellings.set-landlord",
    objectType: "dwelling",
    objectId: id,
    caseId,
    changes: [{ field: "landlordId", before, after: landlordId }],
  });
}
