import "server-only";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { reconciliationRow } from "@/db/schema/reconciliation";
import type { Scope } from "@/lib/platform/transaction";
import { type AmountRow, amountsByCode, amountsKept, inOre } from "../rules/amounts";
import type { ListRun } from "../types";
import { openCompared } from "./sealed";

const AT_ONCE = 1000;
const COUNTED = ["matched", "unmatched", "unreadable", "total"];

/** What the amounts of a grant list come to, as numbers to keep with it; none without such a column. */
export async function amountsOfList(
  scope: Scope,
  run: ListRun,
): Promise<Readonly<Record<string, number>>> {
  if (!Object.values(run.mapping).includes("amount")) return {};
  const rows: AmountRow[] = [];
  const stated: number[] = [];
  for (let after = -1; ; ) {
    const stored = await scope.tx
      .select({
        position: reconciliationRow.position,
        state: reconciliationRow.state,
        subjectKey: reconciliationRow.subjectKey,
        compared: reconciliationRow.compared,
      })
      .from(reconciliationRow)
      .where(
        and(
          eq(reconciliationRow.municipalityId, scope.municipalityId),
          eq(reconciliationRow.runId, run.id),
          inArray(reconciliationRow.state, COUNTED),
          gt(reconciliationRow.position, after),
        ),
      )
      .orderBy(asc(reconciliationRow.position))
      .limit(AT_ONCE);
    for (const { position, state, subjectKey, compared } of stored) {
      const at = { municipalityId: scope.municipalityId, runId: run.id, position };
      const { theirs, kept } = openCompared(at, compared);
      const ore = inOre(kept.amount);
      if (state === "total") {
        if (ore !== null) stated.push(ore);
      } else if (theirs && kept.grantCode) {
        rows.push({ subject: subjectKey ?? `row ${position}`, code: kept.grantCode, ore });
      }
    }
    const last = stored.at(-1);
    if (stored.length < AT_ONCE || !last) break;
    after = last.position;
  }
  return amountsKept(amountsByCode(rows), stated);
}
