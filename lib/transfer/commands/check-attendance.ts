import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { importRow, importRun } from "@/db/schema/transfer";
import type { Attendee } from "@/lib/attendance/queries/week";
import type { Ctx } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { matchRow } from "../queries/attendance-matches";
import { countRows } from "../queries/import-runs";
import { openCells } from "../queries/row-cells";
import type { AttendanceField, AttendanceMapping } from "../rules/attendance-columns";
import { readAttendanceRow } from "../rules/attendance-row";
import type { RowState } from "../rules/run-status";
import { fileRowOf } from "../rules/week-rows";
import type { ImportRun, Problem } from "../types";
import { keepLease } from "./keep-lease";

const ROWS_AT_ONCE = 100;

/**
 * The dry run of a school's list: reads every row, finds whose day it is, and tells what is wrong with
 * it. Changes nothing but the import's own rows, and can be done again.
 *
 * @throws Stopped when the import was cancelled meanwhile
 */
export async function checkAttendance(ctx: Ctx, run: ImportRun): Promise<void> {
  await inScope(ctx, (scope) => keepLease(scope, run.id, "checking", { from: 0 }));
  const seen = new Map<string, number>();
  for (let after = 0, more = true; more; ) {
    const last = await inScope(ctx, (scope) => checkPiece(scope, run, after, seen));
    more = last !== null;
    after = last ?? after;
  }
  await inScope(ctx, async (scope) => {
    await keepLease(scope, run.id, "checking");
    await scope.tx
      .update(importRun)
      .set({
        status: "checked",
        doneCount: run.rowCount,
        summary: await countRows(scope, run.id),
        leasedUntil: null,
        version: sql`${importRun.version} + 1`,
      })
      .where(and(eq(importRun.municipalityId, ctx.municipalityId), eq(importRun.id, run.id)));
    scope.audit({ action: "transfer.check-rows", objectType: "import_run", objectId: run.id });
  });
}

/** Checks the next rows; the number of the last one, or null when none are left. */
async function checkPiece(
  scope: Scope,
  run: ImportRun,
  after: number,
  seen: Map<string, number>,
): Promise<number | null> {
  const rows = await scope.tx
    .select({ rowNumber: importRow.rowNumber, cells: importRow.cells })
    .from(importRow)
    .where(
      and(
        eq(importRow.municipalityId, scope.municipalityId),
        eq(importRow.runId, run.id),
        gt(importRow.rowNumber, after),
      ),
    )
    .orderBy(asc(importRow.rowNumber))
    .limit(ROWS_AT_ONCE);
  if (rows.length === 0) return null;
  await keepLease(scope, run.id, "checking", { done: rows.length });
  for (const { rowNumber, cells } of rows) {
    const open = openCells(scope, run.id, rowNumber, cells);
    const verdict = await verdictOf(scope, run, open, { rowNumber, seen });
    await scope.tx
      .update(importRow)
      .set(verdict)
      .where(
        and(
          eq(importRow.municipalityId, scope.municipalityId),
          eq(importRow.runId, run.id),
          eq(importRow.rowNumber, rowNumber),
        ),
      );
  }
  return rows.at(-1)?.rowNumber ?? null;
}

async function verdictOf(
  scope: Scope,
  run: ImportRun,
  cells: readonly string[],
  { rowNumber, seen }: { rowNumber: number; seen: Map<string, number> },
) {
  const mapping = run.mapping as unknown as AttendanceMapping;
  const column = (field: AttendanceField) =>
    Object.keys(mapping).find((one) => mapping[one] === field) ?? null;
  const failed = (problems: Problem[], whose?: Attendee) => ({
    ...{ state: "error" as RowState, problems },
    ...{
      matchedPersonId: whose?.personId ?? null,
      participationId: whose?.participationId ?? null,
    },
  });
  const { record, problems } = readAttendanceRow(cells, mapping, dayInNorway(run.createdAt));
  if (!record) return failed(problems);
  const match = await matchRow(scope, record);
  if ("field" in match) {
    const { field, code, params, attendee } = match;
    const problem = { level: "error" as const, column: column(field), code };
    return failed([{ ...problem, ...(params && { params }) }], attendee);
  }
  const { personId, participationId, caseId } = match.attendee;
  const key = `${participationId} ${match.sourceId} ${record.day} ${record.wholeWeek}`;
  const first = seen.get(key);
  if (first !== undefined) {
    const code = `attendance.import.problems.${record.wholeWeek ? "week-repeated" : "repeated"}`;
    const params = { row: fileRowOf(run.headings, first) };
    const at = column(record.wholeWeek ? "week" : "day");
    return failed([{ level: "error", column: at, code, params }]);
  }
  seen.set(key, rowNumber);
  return {
    state: match.state as RowState,
    problems: (match.notice
      ? [{ level: "warning", column: column("hours"), ...match.notice }]
      : []) as Problem[],
    ...{ matchedPersonId: personId, participationId, caseId },
  };
}
