import "server-only";
import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { validate } from "uuid";
import { importMapping, importRow, importRun } from "@/db/schema/transfer";
import { hasRole } from "@/lib/platform/context";
import { forbidden, notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import { rolesOfKind } from "../access";
import type { ColumnMapping } from "../rules/fields";
import { mappingFromHeadings } from "../rules/headings";
import type { ImportKind, RunStatus } from "../rules/run-status";
import type { EarlierRun, ImportRun } from "../types";

type Row = typeof importRun.$inferSelect;

const MOST_LISTED = 30;

function toRun(row: Row): ImportRun {
  const { municipalityId: _wall, fileDigest: _digest, leasedUntil: _lease, ...run } = row;
  return {
    ...run,
    kind: run.kind as ImportKind,
    mapping: run.mapping as ColumnMapping,
    status: run.status as RunStatus,
  };
}

/** The actor's own imports of a kind, newest first. What others bring in is theirs. */
export async function ownRuns(scope: Scope, kind: ImportKind = "people"): Promise<ImportRun[]> {
  const rows = await scope.tx
    .select()
    .from(importRun)
    .where(
      and(
        eq(importRun.municipalityId, scope.municipalityId),
        eq(importRun.startedBy, scope.actor.accountId),
        eq(importRun.kind, kind),
      ),
    )
    .orderBy(desc(importRun.createdAt), desc(importRun.id))
    .limit(MOST_LISTED);
  return rows.map(toRun);
}

/**
 * One of the actor's own imports of a kind.
 *
 * @throws forbidden to other roles; notFound alike for another's, a foreign and an unknown id; put on the audit trail
 */
export async function requireRun(
  scope: Scope,
  runId: string,
  action: string,
  { lock = false, kind = "people" }: { lock?: boolean; kind?: ImportKind } = {},
): Promise<ImportRun> {
  const refusal = { action, objectType: "import_run", objectId: runId };
  if (!hasRole(scope.actor, ...rolesOfKind[kind])) throw forbidden("errors.forbidden", refusal);
  if (!validate(runId)) throw notFound(refusal);
  const found = scope.tx
    .select()
    .from(importRun)
    .where(
      and(
        eq(importRun.municipalityId, scope.municipalityId),
        eq(importRun.id, runId),
        eq(importRun.startedBy, scope.actor.accountId),
        eq(importRun.kind, kind),
      ),
    );
  const [row] = await (lock ? found.for("update") : found);
  if (!row) throw notFound(refusal);
  return toRun(row);
}

/** The import of the very same file that was last carried out before this one, if any. */
export async function earlierRun(
  scope: Scope,
  { id, kind, createdAt }: ImportRun,
): Promise<EarlierRun | null> {
  const same = scope.tx
    .select({ digest: importRun.fileDigest })
    .from(importRun)
    .where(and(eq(importRun.municipalityId, scope.municipalityId), eq(importRun.id, id)));
  const [row] = await scope.tx
    .select({ startedByName: importRun.startedByName, finishedAt: importRun.finishedAt })
    .from(importRun)
    .where(
      and(
        eq(importRun.municipalityId, scope.municipalityId),
        eq(importRun.kind, kind),
        eq(importRun.status, "finished"),
        lt(importRun.createdAt, createdAt),
        eq(importRun.fileDigest, same),
      ),
    )
    .orderBy(desc(importRun.createdAt))
    .limit(1);
  return row ?? null;
}

/** The mapping that was last used for a file with these headings, if any. */
export async function savedMapping<Field extends string>(
  scope: Scope,
  headings: readonly string[],
  headingDigest: string,
  known: readonly Field[],
): Promise<Readonly<Record<string, Field>> | null> {
  const [row] = await scope.tx
    .select({ columns: importMapping.columns })
    .from(importMapping)
    .where(
      and(
        eq(importMapping.municipalityId, scope.municipalityId),
        eq(importMapping.headingDigest, headingDigest),
      ),
    )
    .orderBy(desc(importMapping.savedAt))
    .limit(1);
  return row ? mappingFromHeadings(headings, row.columns, known) : null;
}

/** How many rows are in each state, how many have a warning, and the households among them. */
export async function countRows(scope: Scope, runId: string): Promise<Record<string, number>> {
  const own = sql`municipality_id = ${scope.municipalityId} and run_id = ${runId}::uuid`;
  const states = await scope.tx.execute<{ state: string; n: number }>(
    sql`select state, count(*)::int as n from ${importRow} where ${own} group by state`,
  );
  const [more] = await scope.tx.execute<{
    warning: number;
    households: number;
    cases: number;
    undecided: number;
  }>(
    sql`select
      count(*) filter (where problems @> '[{"level":"warning"}]')::int as warning,
      count(distinct household_key) filter (where state not in ('error','skipped'))::int as households,
      count(distinct case_id)::int as cases,
      count(*) filter (where state = 'duplicate' and decision is null)::int as undecided
    from ${importRow} where ${own}`,
  );
  return { ...Object.fromEntries(states.map(({ state, n }) => [state, n])), ...more };
}

/** The actor's own imports of a kind that have been read or checked, and wait to be gone on with. */
export async function runsToGoOnWith(scope: Scope, kind: ImportKind): Promise<number> {
  const [row] = await scope.tx
    .select({ waiting: sql<number>`count(*)::int` })
    .from(importRun)
    .where(
      and(
        eq(importRun.municipalityId, scope.municipalityId),
        eq(importRun.startedBy, scope.actor.accountId),
        eq(importRun.kind, kind),
        inArray(importRun.status, ["uploaded", "checked"]),
      ),
    );
  return row?.waiting ?? 0;
}
