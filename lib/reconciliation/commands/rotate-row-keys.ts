import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { reconciliationRow } from "@/db/schema/reconciliation";
import type { Ctx } from "@/lib/platform/context";
import { decryptField, encryptField, isUnderActiveKey } from "@/lib/platform/field-encryption";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { placeOf, type SealedColumn } from "../queries/sealed";

const AT_ONCE = 500;

/**
 * Encrypts the rows of the state's lists anew under the active field key; what they say stays as it
 * was compared. Run by operations, not by a user. @returns how many were under an older key
 */
export function rotateRowKeys(ctx: Ctx): Promise<{ rotated: number }> {
  return inScope(ctx, async (scope) => {
    await scope.tx.execute(sql`select set_config('app.key_rotation', 'on', true)`);
    let rotated = 0;
    let at: { runId: string; position: number } | null = null;
    for (let more = true; more; ) {
      const rows = await nextRows(scope, at);
      for (const row of rows) if (await rotateRow(scope, row)) rotated += 1;
      at = rows.at(-1) ?? at;
      more = rows.length === AT_ONCE;
    }
    await scope.tx.execute(sql`select set_config('app.key_rotation', 'off', true)`);
    if (rotated > 0) {
      scope.audit({ action: "reconciliation.rotate-row-keys", objectType: "reconciliation_run" });
    }
    return { rotated };
  });
}

type Row = { runId: string; position: number; cells: string | null; compared: string | null };

function nextRows(scope: Scope, after: { runId: string; position: number } | null): Promise<Row[]> {
  const { runId, position } = reconciliationRow;
  return scope.tx
    .select({
      runId,
      position,
      cells: reconciliationRow.cells,
      compared: reconciliationRow.compared,
    })
    .from(reconciliationRow)
    .where(
      and(
        eq(reconciliationRow.municipalityId, scope.municipalityId),
        after
          ? sql`(${runId}, ${position}) > (${after.runId}::uuid, ${after.position})`
          : gt(position, -1),
      ),
    )
    .orderBy(asc(runId), asc(position))
    .limit(AT_ONCE);
}

async function rotateRow(scope: Scope, row: Row): Promise<boolean> {
  const anew = (column: SealedColumn) => {
    const sealed = row[column];
    if (sealed === null || isUnderActiveKey(sealed)) return sealed;
    const place = placeOf({ municipalityId: scope.municipalityId, ...row }, column);
    return encryptField(decryptField(sealed, place), place);
  };
  const next = { cells: anew("cells"), compared: anew("compared") };
  if (next.cells === row.cells && next.compared === row.compared) return false;
  await scope.tx
    .update(reconciliationRow)
    .set(next)
    .where(
      and(
        eq(reconciliationRow.municipalityId, scope.municipalityId),
        eq(reconciliationRow.runId, row.runId),
        eq(reconciliationRow.position, row.position),
      ),
    );
  return true;
}
