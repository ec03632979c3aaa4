import "server-only";
import { and, eq } from "drizzle-orm";
import { importMapping, importRun } from "@/db/schema/transfer";
import { teamName } from "@/lib/cases/queries/staff";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { importRoles } from "../access";
import { mapColumnsInput } from "../input";
import { requireRun } from "../queries/import-runs";
import { type ColumnMapping, type ImportField, mappingProblem } from "../rules/fields";
import { mappingByHeading } from "../rules/headings";
import type { ImportRun } from "../types";
import { headingDigest } from "./receive-file";

/**
 * Says what the columns hold and where cases without their own go, keeps it for the next file with
 * the same headings, and begins the check of every row.
 *
 * Errors: `transfer.errors.{mapping-no-name,mapping-twice,not-now}`, `errors.changed-meanwhile`,
 * `cases.errors.no-such-team`.
 */
export const mapColumns = command({
  name: "transfer.map-columns",
  input: mapColumnsInput,
  roles: importRoles,
  async run(scope, input) {
    const run = await requireRun(scope, input.runId, "transfer.map-columns", { lock: true });
    if (run.status !== "uploaded" && run.status !== "checked")
      return fail("transfer.errors.not-now");
    if (run.version !== input.version) return fail("errors.changed-meanwhile");
    const mapping: ColumnMapping = Object.fromEntries(
      Object.entries(input.columns).flatMap(([column, field]) =>
        field && Number(column.slice(1)) < run.headings.length
          ? [[column.slice(1), field as ImportField]]
          : [],
      ),
    );
    const problem = mappingProblem(mapping);
    if (problem) return fail(problem);
    if (!(await teamName(scope, input.teamId))) {
      return fail("cases.errors.no-such-team", {
        fields: { teamId: ["cases.errors.no-such-team"] },
      });
    }
    await keepMapping(scope, run, mapping);
    await scope.tx
      .update(importRun)
      .set({
        mapping,
        teamId: input.teamId,
        settlementType: input.settlementType,
        status: "checking",
        doneCount: 0,
        summary: {},
        problem: null,
        leasedUntil: null,
        version: run.version + 1,
      })
      .where(and(eq(importRun.municipalityId, scope.municipalityId), eq(importRun.id, run.id)));
    scope.audit({
      action: "transfer.map-columns",
      objectType: "import_run",
      objectId: run.id,
      fields: Object.values(mapping),
    });
    wakeJobs(scope.municipalityId);
    return ok({ runId: run.id });
  },
});

async function keepMapping(scope: Scope, run: ImportRun, mapping: ColumnMapping): Promise<void> {
  const digest = headingDigest(run.headings);
  await scope.tx
    .delete(importMapping)
    .where(
      and(
        eq(importMapping.municipalityId, scope.municipalityId),
        eq(importMapping.headingDigest, digest),
      ),
    );
  await scope.tx.insert(importMapping).values({
    municipalityId: scope.municipalityId,
    id: newId(),
    name: run.headings.slice(0, 3).join(", ").slice(0, 200),
    columns: mappingByHeading(run.headings, mapping),
    headingDigest: digest,
    savedBy: scope.actor.accountId,
    savedAt: scope.now,
  });
}
