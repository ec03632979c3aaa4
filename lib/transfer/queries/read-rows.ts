import "server-only";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { importRow } from "@/db/schema/transfer";
import { blindIndex } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";
import { type RowReading, readRow, type Surroundings } from "../rules/row-record";
import type { PersonRecord } from "../types";
import { openCells } from "./row-cells";

export type ReadRow = RowReading & { rowNumber: number };

/** The next rows of an import, read into records. */
export async function nextRows(
  scope: Scope,
  runId: string,
  around: Surroundings,
  after: number,
  limit: number,
): Promise<ReadRow[]> {
  const rows = await scope.tx
    .select({ rowNumber: importRow.rowNumber, cells: importRow.cells })
    .from(importRow)
    .where(
      and(
        eq(importRow.municipalityId, scope.municipalityId),
        eq(importRow.runId, runId),
        gt(importRow.rowNumber, after),
      ),
    )
    .orderBy(asc(importRow.rowNumber))
    .limit(limit);
  return rows.map(({ rowNumber, cells }) => ({
    rowNumber,
    ...readRow(openCells(scope, runId, rowNumber, cells), around),
  }));
}

/** Rows of an import by number, with what was decided about them. */
export async function rowsForImport(
  scope: Scope,
  runId: string,
  around: Surroundings,
  rowNumbers: readonly number[],
) {
  const rows = await scope.tx
    .select()
    .from(importRow)
    .where(
      and(
        eq(importRow.municipalityId, scope.municipalityId),
        eq(importRow.runId, runId),
        inArray(importRow.rowNumber, [...rowNumbers]),
      ),
    )
    .orderBy(asc(importRow.rowNumber));
  return rows.map((row) => ({
    rowNumber: row.rowNumber,
    state: row.state,
    decision: row.decision,
    matchedPersonId: row.matchedPersonId,
    household: Number(row.householdKey ?? row.rowNumber),
    ...readRow(openCells(scope, runId, row.rowNumber, row.cells), around),
  }));
}

/** The blind indexes of the numbers of a record. */
export function numberIndexes(scope: Scope, record: PersonRecord): string[] {
  return [record.identity?.number, record.duf]
    .filter((number) => typeof number === "string")
    .map((number) => blindIndex(number, scope.municipalityId));
}
