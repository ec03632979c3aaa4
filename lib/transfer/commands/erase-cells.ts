import "server-only";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { importRow } from "@/db/schema/transfer";
import type { Scope } from "@/lib/platform/transaction";

/**
 * Erases what an import read from its file. `keepLeftOut` spares the rows that were not registered,
 * so that they can be fetched and mended; the daily clearing takes them too.
 */
export async function eraseCells(
  scope: Scope,
  runId: string,
  { keepLeftOut = false } = {},
): Promise<void> {
  await scope.tx
    .update(importRow)
    .set({ cells: null })
    .where(
      and(
        eq(importRow.municipalityId, scope.municipalityId),
        eq(importRow.runId, runId),
        isNotNull(importRow.cells),
        keepLeftOut ? inArray(importRow.state, ["created", "changed", "unchanged"]) : undefined,
      ),
    );
}
