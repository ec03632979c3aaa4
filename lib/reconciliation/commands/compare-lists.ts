import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { reconciliationRun } from "@/db/schema/reconciliation";
import type { MunicipalityId } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { toListRun } from "../queries/runs";
import { added } from "../rules/summary";
import { comparePeople } from "./compare-people";
import { finishList } from "./finish-list";
import { readRows } from "./read-rows";

/**
 * Compares the lists of a municipality that wait, until none does. A piece locks its list until it has
 * committed, so several processes take turns, and a list that was broken off goes on after the last
 * row or person that is done.
 */
export async function compareLists(municipalityId: MunicipalityId): Promise<void> {
  for (;;) {
    try {
      if (!(await inScope(asNobody(municipalityId), comparePiece))) return;
    } catch (error) {
      // The database is away: the list goes on when it is back.
      if (isDomainError(error)) throw error;
      // The name only: a message may hold what stood in a file.
      console.error(`reconciliation: ${error instanceof Error ? error.name : "unknown"}`);
      await inScope(asNobody(municipalityId), stopOldest);
    }
  }
}

/** Gives up the list that is in work, so that it can be thrown away and others get their turn. */
async function stopOldest(scope: Scope): Promise<void> {
  const [oldest] = await scope.tx
    .select({ id: reconciliationRun.id })
    .from(reconciliationRun)
    .where(isInWork(scope))
    .orderBy(asc(reconciliationRun.createdAt))
    .limit(1);
  if (!oldest) return;
  await scope.tx
    .update(reconciliationRun)
    .set({ status: "failed", version: sql`${reconciliationRun.version} + 1` })
    .where(
      and(
        eq(reconciliationRun.municipalityId, scope.municipalityId),
        eq(reconciliationRun.id, oldest.id),
      ),
    );
  scope.audit({
    action: "reconciliation.fail-list",
    objectType: "reconciliation_run",
    objectId: oldest.id,
  });
}

const isInWork = ({ municipalityId }: Scope) =>
  and(
    eq(reconciliationRun.municipalityId, municipalityId),
    eq(reconciliationRun.status, "comparing"),
  );

const asNobody = (municipalityId: MunicipalityId) =>
  nobody(
    { now: new Date().toISOString(), requestId: "reconciliation", sourceAddress: "worker" },
    municipalityId,
  );

/** The next piece of the oldest list that waits; false when there is nothing to do. */
export async function comparePiece(scope: Scope): Promise<boolean> {
  const { tx, municipalityId } = scope;
  const [row] = await tx
    .select()
    .from(reconciliationRun)
    .where(isInWork(scope))
    .orderBy(asc(reconciliationRun.createdAt))
    .limit(1)
    .for("update", { skipLocked: true });
  if (!row) return false;
  const run = toListRun(row);
  if (run.phase === "tidying") {
    await finishList(scope, run);
    return true;
  }
  const work = run.phase === "reading" ? readRows : comparePeople;
  const piece = await work(scope, run, row.doneUntil);
  await tx
    .update(reconciliationRun)
    .set({
      phase: piece.phase,
      doneUntil: piece.doneUntil,
      doneCount: sql`${reconciliationRun.doneCount} + ${piece.done}`,
      summary: added(run.summary, piece.summary),
    })
    .where(
      and(eq(reconciliationRun.municipalityId, municipalityId), eq(reconciliationRun.id, run.id)),
    );
  return true;
}
