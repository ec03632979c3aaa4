import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import { reconciliationRun } from "@/db/schema/reconciliation";
import { hasRole } from "@/lib/platform/context";
import { forbidden, notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { reconciliationRoles } from "../access";
import type { ListKind, ListMapping } from "../rules/lists";
import type { ListStatus } from "../rules/run-status";
import type { ListRun } from "../types";

type Row = typeof reconciliationRun.$inferSelect;

const MOST_LISTED = 30;

export function toListRun(row: Row): ListRun {
  const {
    municipalityId: _wall,
    fileSize: _size,
    doneUntil: _until,
    startedBy: _starter,
    ...run
  } = row;
  return {
    ...run,
    kind: run.kind as ListKind,
    mapping: run.mapping as ListMapping,
    status: run.status as ListStatus,
    phase: run.phase as ListRun["phase"],
  };
}

/** The municipality's lists, newest first. Everyone who compares sees them all. */
export async function listRuns(scope: Scope): Promise<ListRun[]> {
  const rows = await scope.tx
    .select()
    .from(reconciliationRun)
    .where(eq(reconciliationRun.municipalityId, scope.municipalityId))
    .orderBy(desc(reconciliationRun.createdAt), desc(reconciliationRun.id))
    .limit(MOST_LISTED);
  return rows.map(toListRun);
}

/**
 * One list.
 *
 * @throws forbidden to other roles; notFound alike for a foreign and an unknown id; put on the trail
 */
export async function requireListRun(
  scope: Scope,
  runId: string,
  action: string,
  { lock = false } = {},
): Promise<ListRun> {
  const refusal = { action, objectType: "reconciliation_run", objectId: runId };
  if (!hasRole(scope.actor, ...reconciliationRoles)) throw forbidden("errors.forbidden", refusal);
  if (!isId(runId)) throw notFound({ ...refusal, objectId: undefined });
  const found = scope.tx
    .select()
    .from(reconciliationRun)
    .where(
      and(
        eq(reconciliationRun.municipalityId, scope.municipalityId),
        eq(reconciliationRun.id, runId),
      ),
    );
  const [row] = await (lock ? found.for("update") : found);
  if (!row) throw notFound(refusal);
  return toListRun(row);
}

/** The comparison of the very same file that was made before this one, if any. */
export async function sameFileBefore(
  scope: Scope,
  { kind, createdAt, fileDigest }: ListRun,
): Promise<{ startedByName: string; finishedAt: string | null } | null> {
  const [row] = await scope.tx
    .select({
      startedByName: reconciliationRun.startedByName,
      finishedAt: reconciliationRun.comparedAt,
    })
    .from(reconciliationRun)
    .where(
      and(
        eq(reconciliationRun.municipalityId, scope.municipalityId),
        eq(reconciliationRun.kind, kind),
        eq(reconciliationRun.fileDigest, fileDigest),
        eq(reconciliationRun.status, "compared"),
        lt(reconciliationRun.createdAt, createdAt),
      ),
    )
    .orderBy(desc(reconciliationRun.createdAt))
    .limit(1);
  return row ?? null;
}
