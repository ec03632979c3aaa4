import "server-only";
import { and, eq } from "drizzle-orm";
import { dwellingDefect } from "@/db/schema/dwellings";
import { changesBetween } from "@/lib/platform/audit-trail";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { requireDefect } from "../queries/dwelling-parts";
import { requireDwelling } from "../queries/dwellings";
import type { DwellingDefect } from "../types";

/**
 * Writes what becomes of a defect. Part of the commands that say so. Errors:
 * `errors.changed-meanwhile`; `dwellings.errors.defect-repaired` when nothing is left to be done;
 * `dwellings.errors.before-report` for a day before the defect was reported.
 */
export async function writeDefect(
  scope: Scope,
  { dwellingId, partId, version }: { dwellingId: string; partId: string; version: number },
  {
    after,
    day,
    act,
  }: { after: Partial<DwellingDefect>; day: "orderedOn" | "repairedOn"; act: string },
): Promise<Result<null>> {
  const place = await requireDwelling(scope, dwellingId, act, { lock: true });
  const before = await requireDefect(scope, place.id, partId, act);
  if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
  if (before.state === "repaired") return fail("dwellings.errors.defect-repaired");
  if ((after[day] ?? "") < before.reportedOn) {
    return fail("errors.invalid-input", { fields: { [day]: ["dwellings.errors.before-report"] } });
  }
  await scope.tx
    .update(dwellingDefect)
    .set({ ...after, version: version + 1 })
    .where(
      and(
        eq(dwellingDefect.municipalityId, scope.municipalityId),
        eq(dwellingDefect.id, before.id),
      ),
    );
  const told = ({ state, orderedOn, repairedOn }: Partial<DwellingDefect>) => ({
    defectState: state,
    ...(orderedOn && { orderedOn }),
    ...(repairedOn && { repairedOn }),
  });
  scope.audit({
    action: act,
    objectType: "dwelling_defect",
    objectId: before.id,
    changes: changesBetween<Record<string, unknown>>(told(before), told(after)),
  });
  return ok(null);
}
