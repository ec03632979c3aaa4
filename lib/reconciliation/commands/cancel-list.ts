import "server-only";
import { and, eq } from "drizzle-orm";
import { reconciliationRow, reconciliationRun } from "@/db/schema/reconciliation";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { reconciliationRoles } from "../access";
import { listRunInput } from "../input";
import { requireListRun } from "../queries/runs";

const act = "reconciliation.cancel-list";

/**
 * Throws a list away that is not compared, with what was read from it. What a broken-off comparison
 * had found is kept, and judged anew by the next list.
 *
 * Errors: `transfer.errors.not-now`.
 */
export const cancelList = command({
  name: act,
  input: listRunInput,
  roles: reconciliationRoles,
  async run(scope, { reconciliationRunId }) {
    const run = await requireListRun(scope, reconciliationRunId, act, { lock: true });
    if (run.status === "compared" || run.status === "cancelled") {
      return fail("transfer.errors.not-now");
    }
    await scope.tx
      .delete(reconciliationRow)
      .where(
        and(
          eq(reconciliationRow.municipalityId, scope.municipalityId),
          eq(reconciliationRow.runId, run.id),
        ),
      );
    await scope.tx
      .update(reconciliationRun)
      .set({ status: "cancelled", version: run.version + 1 })
      .where(
        and(
          eq(reconciliationRun.municipalityId, scope.municipalityId),
          eq(reconciliationRun.id, run.id),
        ),
      );
    scope.audit({ action: act, objectType: "reconciliation_run", objectId: run.id });
    return ok({ runId: run.id });
  },
});
