import "server-only";
import { and, eq } from "drizzle-orm";
import { importMapping, importRun } from "@/db/schema/transfer";
import { teamName } from "@/lib/cases/queries/staff";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { importRoles } from "../access";
import { mapColumnsInput } from "../input";
import { requireRun } from "../queries/import-runs";
import { mappingProblem } from "../rules/fields";
import { mappingByHeading } from "../rules/headings";
import type { ImportKind } from "../rules/run-status";
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
  async run(scope, { teamId, settlementType, ...input }) {
    const act = "transfer.map-columns";
    const mapped = await mappedRun(scope, input, {
      kind: "people",
      act,
      problemOf: mappingProblem,
    });
    if (!mapped.ok) return mapped;
    if (!(await teamName(scope, teamId))) {
      return fail("cases.errors.no-such-team", {
        fields: { teamId: ["cases.errors.no-such-team"] },
      });
    }
    return checkAnew(scope, mapped.value, { act, teamId, settlementType });
  },
});

type Mapped<Field extends string> = { run: ImportRun; mapping: Readonly<Record<string, Field>> };

/** The import, with what its columns are now said to hold. Part of the commands that map them. */
export async function mappedRun<Field extends string>(
  scope: Scope,
  input: { runId: string; version: number; columns: Readonly<Record<string, Field | "">> },
  about: {
    kind: ImportKind;
    act: string;
    problemOf: (mapping: Readonly<Record<string, Field>>) => string | null;
  },
): Promise<Result<Mapped<Field>>> {
  const run = await requireRun(scope, input.runId, about.act, { lock: true, kind: about.kind });
  if (run.status !== "uploaded" && run.status !== "checked") return fail("transfer.errors.not-now");
  if (run.version !== input.version) return fail("errors.changed-meanwhile");
  const mapping = Object.fromEntries(
    Object.entries<Field | "">(input.columns).flatMap(([column, field]) =>
      field && Number(column.slice(1)) < run.headings.length ? [[column.slice(1), field]] : [],
    ),
  );
  const problem = about.problemOf(mapping);
  return problem ? fail(problem) : ok({ run, mapping });
}

/**
 * Keeps what the columns hold, for this import and for the next file with the same headings, and
 * begins the check of every row. Part of the commands that map columns.
 */
export async function checkAnew(
  scope: Scope,
  { run, mapping }: Mapped<string>,
  { act, ...cases }: { act: string; teamId?: string; settlementType?: string },
): Promise<Result<{ runId: string }>> {
  await keepMapping(scope, run, mapping);
  await scope.tx
    .update(importRun)
    .set({
      mapping,
      ...cases,
      status: "checking",
      doneCount: 0,
      summary: {},
      problem: null,
      leasedUntil: null,
      version: run.version + 1,
    })
    .where(and(eq(importRun.municipalityId, scope.municipalityId), eq(importRun.id, run.id)));
  scope.audit({
    action: act,
    objectType: "import_run",
    objectId: run.id,
    fields: Object.values(mapping),
  });
  wakeJobs(scope.municipalityId);
  return ok({ runId: run.id });
}

/** Keeps what columns with these headings hold, in place of what was kept before. */
export async function keepMapping(
  scope: Scope,
  { headings, kind }: { headings: readonly string[]; kind: string },
  mapping: Readonly<Record<string, string>>,
): Promise<void> {
  const digest = headingDigest(headings, kind);
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
    name: headings.slice(0, 3).join(", ").slice(0, 200),
    columns: mappingByHeading(headings, mapping),
    headingDigest: digest,
    savedBy: scope.actor.accountId,
    savedAt: scope.now,
  });
}
