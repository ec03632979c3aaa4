import "server-only";
import { notFound } from "@/lib/platform/errors";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { PlacementVisit, WholePlacement } from "../types";

/**
 * The visit of a placement that is to be changed, or none for a new one; its case is locked.
 *
 * Errors: `errors.changed-meanwhile` with the visit that stands, `placements.errors.visit-held`
 * @throws not found for a visit of another placement
 */
export function visitForChange(
  { visits, caseId }: WholePlacement,
  { visitId, version, act }: { visitId: string | null | undefined; version: number; act: string },
): Result<PlacementVisit | undefined> {
  if (!visitId) return ok(undefined);
  const found = visits.find(({ id }) => id === visitId);
  if (!found) {
    throw notFound({ action: act, objectType: "placement_visit", objectId: visitId, caseId });
  }
  if (found.version !== version) return fail("errors.changed-meanwhile", { data: found });
  return found.heldOn ? fail("placements.errors.visit-held") : ok(found);
}
