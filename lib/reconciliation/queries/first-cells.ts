import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { reconciliationRow } from "@/db/schema/reconciliation";
import { maskDufNumber } from "@/lib/people/rules/duf-number";
import { maskIdentityNumber } from "@/lib/people/rules/identity-number";
import type { Scope } from "@/lib/platform/transaction";
import type { ListRun } from "../types";
import { openCells } from "./sealed";

const SHOWN = 3;

/** The first rows of a list, by which its columns are told; whatever looks like a number of someone's is hidden. */
export async function firstCells(scope: Scope, run: ListRun): Promise<string[][]> {
  const rows = await scope.tx
    .select({ position: reconciliationRow.position, cells: reconciliationRow.cells })
    .from(reconciliationRow)
    .where(
      and(
        eq(reconciliationRow.municipalityId, scope.municipalityId),
        eq(reconciliationRow.runId, run.id),
      ),
    )
    .orderBy(asc(reconciliationRow.position))
    .limit(SHOWN);
  return rows.map(({ position, cells }) =>
    openCells({ municipalityId: scope.municipalityId, runId: run.id, position }, cells).map(masked),
  );
}

function masked(cell: string): string {
  const digits = cell.replace(/[\s.-]/g, "");
  if (/^\d{10,11}$/.test(digits)) return maskIdentityNumber(digits.padStart(11, "0"));
  return /^\d{12}$/.test(digits) ? maskDufNumber(digits) : cell;
}
