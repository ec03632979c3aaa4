import "server-only";
import { and, eq } from "drizzle-orm";
import { importRow } from "@/db/schema/transfer";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { importRoles } from "../access";
import { decideDuplicateInput } from "../input";
import { requireRun } from "../queries/import-runs";

/**
 * Decides whether a row and the registered person that it looks like are the same person. It may be
 * decided anew until the import starts.
 *
 * Errors: `transfer.errors.not-now`, `transfer.errors.no-duplicate`.
 */
export const decideDuplicate = command({
  name: "transfer.decide-duplicate",
  input: decideDuplicateInput,
  roles: importRoles,
  async run(scope, { runId, rowNumber, decision }) {
    const run = await requireRun(scope, runId, "transfer.decide-duplicate", { lock: true });
    if (run.status !== "checked") return fail("transfer.errors.not-now");
    const [decided] = await scope.tx
      .update(importRow)
      .set({ decision })
      .where(
        and(
          eq(importRow.municipalityId, scope.municipalityId),
          eq(importRow.runId, run.id),
          eq(importRow.rowNumber, rowNumber),
          eq(importRow.state, "duplicate"),
        ),
      )
      .returning({ personId: importRow.matchedPersonId });
    if (!decided) return fail("transfer.errors.no-duplicate");
    scope.audit({
      action: "transfer.decide-duplicate",
      objectType: "import_run",
      objectId: run.id,
      personId: decided.personId ?? undefined,
      changes: [{ field: `row ${rowNumber}`, before: null, after: decision }],
    });
    return ok({ runId: run.id });
  },
});
