import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { reconciliationEvent, reconciliationItem } from "@/db/schema/reconciliation";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { Difference } from "../rules/compare";
import { type Change, changeBy, type ItemState } from "../rules/judgement";
import type { ComparedField } from "../rules/lists";
import type { ListRun } from "../types";

/** What a list says of one subject: in what it differs, and which fields it could tell of. */
export type Found = {
  subjectKey: string;
  personId: string | null;
  caseId: string | null;
  rowNumber: number | null;
  differences: readonly Difference[];
  compared: readonly ComparedField[];
};

type Standing = typeof reconciliationItem.$inferSelect;
type Changed = { standing: Standing; found: Difference | null; change: Change; by: Found };

/** Brings what stands into line with what a list says, with its history. Returns how many of each. */
export async function applyFound(
  scope: Scope,
  run: ListRun,
  all: readonly Found[],
): Promise<Record<string, number>> {
  const standing = await standingOf(scope, run, all);
  const fresh: (Difference & { by: Found })[] = [];
  const changed: Changed[] = [];
  const seen: string[] = [];
  for (const by of all) {
    for (const field of by.compared) {
      const found = by.differences.find((one) => one.field === field) ?? null;
      const item = standing.get(`${by.subjectKey} ${field}`);
      const change = changeBy(item ? { ...item, state: item.state as ItemState } : null, found);
      if (!item) {
        if (found) fresh.push({ ...found, by });
      } else if (change) changed.push({ standing: item, found, change, by });
      else if (found) seen.push(item.id);
    }
  }
  await insertItems(scope, run, fresh);
  for (const one of changed) await changeItem(scope, run, one);
  if (seen.length > 0) {
    await scope.tx
      .update(reconciliationItem)
      .set({ lastRunId: run.id })
      .where(
        and(
          eq(reconciliationItem.municipalityId, scope.municipalityId),
          inArray(reconciliationItem.id, seen),
        ),
      );
  }
  const count = (act: Change["act"]) => changed.filter(({ change }) => change.act === act).length;
  return { found: fresh.length, agreed: count("agreed"), reopened: count("reopened") };
}

async function standingOf(
  scope: Scope,
  { kind, year }: ListRun,
  all: readonly Found[],
): Promise<Map<string, Standing>> {
  if (all.length === 0) return new Map();
  const rows = await scope.tx
    .select()
    .from(reconciliationItem)
    .where(
      and(
        eq(reconciliationItem.municipalityId, scope.municipalityId),
        eq(reconciliationItem.kind, kind),
        eq(reconciliationItem.year, year),
        inArray(
          reconciliationItem.subjectKey,
          all.map(({ subjectKey }) => subjectKey),
        ),
      ),
    )
    .for("update");
  return new Map(rows.map((row) => [`${row.subjectKey} ${row.field}`, row]));
}

async function insertItems(
  scope: Scope,
  run: ListRun,
  fresh: readonly (Difference & { by: Found })[],
): Promise<void> {
  if (fresh.length === 0) return;
  const { municipalityId, tx } = scope;
  const items = fresh.map(({ by, field, result, ours, theirs }) => ({
    municipalityId,
    id: newId(),
    kind: run.kind,
    year: run.year,
    subjectKey: by.subjectKey,
    ...{ field, result, ours, theirs },
    ...{ personId: by.personId, caseId: by.caseId, rowNumber: by.rowNumber },
    ...{ firstRunId: run.id, lastRunId: run.id, createdAt: scope.now },
  }));
  await tx.insert(reconciliationItem).values(items);
  await tx.insert(reconciliationEvent).values(
    items.map(({ id, ours, theirs }) => ({
      ...eventOf(scope, run, id, { act: "found", step: 1 }),
      ...{ ours, theirs },
    })),
  );
}

async function changeItem(
  scope: Scope,
  run: ListRun,
  { standing, found, change, by }: Changed,
): Promise<void> {
  const isOver = change.state === "agreed";
  await scope.tx
    .update(reconciliationItem)
    .set({
      state: change.state,
      lastRunId: run.id,
      version: standing.version + 1,
      ...(isOver
        ? { closedOn: scope.today, closedBy: null, closedByName: null }
        : {
            ...{ rightSide: null, correctAt: null },
            ...{ closedOn: null, closedBy: null, closedByName: null },
            ...{ ours: found?.ours, theirs: found?.theirs, result: found?.result },
            ...{ rowNumber: by.rowNumber, caseId: by.caseId },
          }),
    })
    .where(
      and(
        eq(reconciliationItem.municipalityId, scope.municipalityId),
        eq(reconciliationItem.id, standing.id),
      ),
    );
  await scope.tx.insert(reconciliationEvent).values({
    ...eventOf(scope, run, standing.id, change),
    ...(found && { ours: found.ours, theirs: found.theirs }),
  });
}

const eventOf = (
  { municipalityId, today, now }: Scope,
  run: ListRun,
  itemId: string,
  { act, step }: Pick<Change, "act" | "step">,
) => ({
  municipalityId,
  id: newId(),
  ...{ itemId, act, step, runId: run.id, happenedOn: today, createdAt: now },
});

/** Closes what neither the list nor the record tells of any longer. Returns how many. */
export async function closeVanished(
  scope: Scope,
  run: ListRun,
  { knownRowsOnly }: { knownRowsOnly: boolean },
): Promise<number> {
  const { municipalityId, tx, today } = scope;
  const rows = await tx.execute<{ id: string }>(sql`update ${reconciliationItem} i
    set state = 'agreed', closed_on = ${today}, closed_by = null, closed_by_name = null,
      last_run_id = ${run.id}::uuid, version = i.version + 1
    where i.municipality_id = ${municipalityId} and i.kind = ${run.kind} and i.year = ${run.year}
      and i.state in ('open','judged') and i.last_run_id <> ${run.id}::uuid
      and ${knownRowsOnly ? sql`i.person_id is not null` : sql`true`}
      and not exists (select from reconciliation_row r where r.municipality_id = i.municipality_id
        and r.run_id = ${run.id}::uuid and r.subject_key = i.subject_key)
    returning i.id`);
  if (rows.length > 0) {
    await tx
      .insert(reconciliationEvent)
      .values(rows.map(({ id }) => eventOf(scope, run, id, { act: "agreed", step: -1 })));
  }
  return rows.length;
}
