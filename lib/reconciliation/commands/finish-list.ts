import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { reconciliationRow, reconciliationRun } from "@/db/schema/reconciliation";
import { addMonths } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { digestOfRows } from "../queries/list-copy";
import { YEARS_KEPT } from "../rules/run-status";
import { added } from "../rules/summary";
import type { ListRun } from "../types";
import { applyFound, closeVanished } from "./write-items";

/** What is left of a comparison: those who are not known here, what has vanished, and the frozen copy. */
export async function finishList(scope: Scope, run: ListRun): Promise<void> {
  const { tx, municipalityId } = scope;
  const own = and(
    eq(reconciliationRow.municipalityId, municipalityId),
    eq(reconciliationRow.runId, run.id),
  );
  const keepUntil = addMonths(scope.today, YEARS_KEPT * 12);
  const strangers = await tx
    .update(reconciliationRow)
    .set({ differenceCount: 1, keepUntil })
    .where(and(own, eq(reconciliationRow.state, "unmatched")))
    .returning({
      rowNumber: reconciliationRow.rowNumber,
      subjectKey: reconciliationRow.subjectKey,
    });
  await tx
    .update(reconciliationRow)
    .set({ keepUntil })
    .where(and(own, isNull(reconciliationRow.keepUntil)));
  const first = new Map<string, number | null>();
  for (const { subjectKey, rowNumber } of strangers) {
    if (subjectKey && !first.has(subjectKey)) first.set(subjectKey, rowNumber);
  }
  const counts = await applyFound(
    scope,
    run,
    [...first].map(([subjectKey, rowNumber]) => ({
      subjectKey,
      rowNumber,
      ...{ personId: null, caseId: null, compared: ["person"] as const },
      differences: [
        { field: "person", result: "missing_here", ours: null, theirs: "listed" },
      ] as const,
    })),
  );
  const vanished = await closeVanished(scope, run, {
    knownRowsOnly: (run.summary.unreadable ?? 0) > 0,
  });
  await tx
    .update(reconciliationRun)
    .set({
      status: "compared",
      comparedAt: scope.now,
      digest: await digestOfRows(scope, run.id),
      summary: added(added(run.summary, counts), {
        agreed: vanished,
        people: first.size,
        differences: first.size,
      }),
      version: run.version + 1,
    })
    .where(
      and(eq(reconciliationRun.municipalityId, municipalityId), eq(reconciliationRun.id, run.id)),
    );
  scope.audit({
    action: "reconciliation.finish-list",
    objectType: "reconciliation_run",
    objectId: run.id,
  });
}
