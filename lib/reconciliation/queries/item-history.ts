import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { reconciliationEvent, reconciliationRun } from "@/db/schema/reconciliation";
import type { Scope } from "@/lib/platform/transaction";
import type { ItemAct, Side } from "../rules/judgement";
import type { ItemEvent } from "../types";
import { itemPage } from "./items";

/** A page of the differences of a list and year, with what has happened to each. */
export async function itemsWithHistory(
  scope: Scope,
  list: Parameters<typeof itemPage>[1],
  filter: Parameters<typeof itemPage>[2],
) {
  const page = await itemPage(scope, list, filter);
  const history = await historyOfItems(
    scope,
    page.items.map(({ id }) => id),
  );
  return { page, history };
}

/**
 * What has happened to differences, newest first. The caller has found that the actor may know of them.
 */
async function historyOfItems(
  scope: Scope,
  itemIds: readonly string[],
): Promise<Map<string, ItemEvent[]>> {
  const history = new Map<string, ItemEvent[]>(itemIds.map((id) => [id, []]));
  if (itemIds.length === 0) return history;
  const rows = await scope.tx
    .select({
      itemId: reconciliationEvent.itemId,
      id: reconciliationEvent.id,
      act: reconciliationEvent.act,
      rightSide: reconciliationEvent.rightSide,
      ours: reconciliationEvent.ours,
      theirs: reconciliationEvent.theirs,
      note: reconciliationEvent.note,
      byName: reconciliationEvent.byName,
      fileName: reconciliationRun.fileName,
      createdAt: reconciliationEvent.createdAt,
    })
    .from(reconciliationEvent)
    .leftJoin(
      reconciliationRun,
      and(
        eq(reconciliationRun.municipalityId, reconciliationEvent.municipalityId),
        eq(reconciliationRun.id, reconciliationEvent.runId),
      ),
    )
    .where(
      and(
        eq(reconciliationEvent.municipalityId, scope.municipalityId),
        inArray(reconciliationEvent.itemId, [...itemIds]),
      ),
    )
    .orderBy(desc(reconciliationEvent.id));
  for (const { itemId, ...row } of rows) {
    history
      .get(itemId)
      ?.push({ ...row, act: row.act as ItemAct, rightSide: row.rightSide as Side | null });
  }
  return history;
}
