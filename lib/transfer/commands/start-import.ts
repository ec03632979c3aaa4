import "server-only";
import { and, eq } from "drizzle-orm";
import { importRun } from "@/db/schema/transfer";
import { command } from "@/lib/platform/command";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok } from "@/lib/platform/result";
import { importRoles } from "../access";
import { startImportInput } from "../input";
import { countRows, requireRun } from "../queries/import-runs";

/**
 * Begins to carry out an import that has been checked. Rows with errors, and likely duplicates that
 * nobody has decided on, are left out; the sender says that this is understood.
 *
 * Errors: `transfer.errors.{not-now,nothing-to-import,confirm-left-out}`, `errors.changed-meanwhile`.
 */
export const startImport = command({
  name: "transfer.start-import",
  input: startImportInput,
  roles: importRoles,
  async run(scope, { runId, version, leaveOut }) {
    const run = await requireRun(scope, runId, "transfer.start-import", { lock: true });
    if (run.status !== "checked") return fail("transfer.errors.not-now");
    if (run.version !== version) return fail("errors.changed-meanwhile");
    const counts = await countRows(scope, run.id);
    const left = (counts.error ?? 0) + (counts.undecided ?? 0);
    if (left >= run.rowCount) return fail("transfer.errors.nothing-to-import");
    if (left > 0 && !leaveOut) {
      return fail("transfer.errors.confirm-left-out", {
        fields: { leaveOut: ["transfer.errors.confirm-left-out"] },
      });
    }
    await scope.tx
      .update(importRun)
      .set({
        status: "importing",
        doneCount: counts.error ?? 0,
        leasedUntil: null,
        version: run.version + 1,
      })
      .where(and(eq(importRun.municipalityId, scope.municipalityId), eq(importRun.id, run.id)));
    scope.audit({ action: "transfer.start-import", objectType: "import_run", objectId: run.id });
    wakeJobs(scope.municipalityId);
    return ok({ runId: run.id });
  },
});
