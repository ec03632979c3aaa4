import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { importRun } from "@/db/schema/transfer";
import { command } from "@/lib/platform/command";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { importRoles } from "../access";
import { startImportInput } from "../input";
import { countRows, requireRun } from "../queries/import-runs";
import type { ImportKind } from "../rules/run-status";

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
  run: (scope, input) => beginImport(scope, input, "people", "transfer.start-import"),
});

/**
 * Begins to carry out an import of a kind that has been checked. Part of the commands that do so.
 */
export async function beginImport(
  scope: Scope,
  { runId, version, leaveOut }: z.output<typeof startImportInput>,
  kind: ImportKind,
  act: string,
): Promise<Result<{ runId: string }>> {
  const run = await requireRun(scope, runId, act, { lock: true, kind });
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
  scope.audit({ action: act, objectType: "import_run", objectId: run.id });
  wakeJobs(scope.municipalityId);
  return ok({ runId: run.id });
}
