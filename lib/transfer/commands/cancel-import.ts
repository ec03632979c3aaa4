import "server-only";
import { and, eq } from "drizzle-orm";
import { importRun } from "@/db/schema/transfer";
import { command } from "@/lib/platform/command";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { importRoles } from "../access";
import { runInput } from "../input";
import { countRows, requireRun } from "../queries/import-runs";
import { type ImportKind, isOver } from "../rules/run-status";
import { eraseCells } from "./erase-cells";

/**
 * Stops an import, before or while it is carried out, and erases what it read. What has been
 * registered already stays.
 *
 * Errors: `transfer.errors.not-now` when it is over.
 */
export const cancelImport = command({
  name: "transfer.cancel-import",
  input: runInput.omit({ version: true }),
  roles: importRoles,
  run: (scope, { runId }) => stopImport(scope, runId, "people", "transfer.cancel-import"),
});

/** Stops an import of a kind. Part of the commands that do so. */
export async function stopImport(
  scope: Scope,
  runId: string,
  kind: ImportKind,
  act: string,
): Promise<Result<{ runId: string }>> {
  const run = await requireRun(scope, runId, act, { lock: true, kind });
  if (isOver(run.status)) return fail("transfer.errors.not-now");
  await scope.tx
    .update(importRun)
    .set({
      status: "cancelled",
      finishedAt: scope.now,
      summary: await countRows(scope, run.id),
      version: run.version + 1,
    })
    .where(and(eq(importRun.municipalityId, scope.municipalityId), eq(importRun.id, run.id)));
  await eraseCells(scope, run.id);
  scope.audit({ action: act, objectType: "import_run", objectId: run.id });
  return ok({ runId: run.id });
}
