import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { importRow, importRun } from "@/db/schema/transfer";
import type { Ctx } from "@/lib/platform/context";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { landlordsNamed, type Standing, standingAt } from "../queries/dwelling-matches";
import { countRows } from "../queries/import-runs";
import { openCells } from "../queries/row-cells";
import { changedBy } from "../rules/dwelling-changes";
import type { DwellingField, DwellingMapping } from "../rules/dwelling-columns";
import { type DwellingReading, type DwellingRow, readDwellingRow } from "../rules/dwelling-row";
import { columnOf } from "../rules/fields";
import type { RowState } from "../rules/run-status";
import type { ImportRun, Problem } from "../types";
import { keepLease } from "./keep-lease";

const ROWS_AT_ONCE = 500;

/** What the rows before have been found to be: which row a place was first in, and the new dwellings. */
type Seen = { places: Map<string, number>; entered: Set<string> };

/**
 * The dry run of a list of dwellings: reads every row, tells what is wrong with it, and what the import
 * would do with it. Changes nothing but the import's own rows, and can be done again.
 *
 * @throws Stopped when the import was cancelled meanwhile
 */
export async function checkDwellings(ctx: Ctx, run: ImportRun): Promise<void> {
  await inScope(ctx, (scope) => keepLease(scope, run.id, "checking", { from: 0 }));
  const seen: Seen = { places: new Map(), entered: new Set() };
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
  seen: Seen,
): Promise<number | null> {
  const rows = await dwellingRows(scope, run, after);
  if (rows.length === 0) return null;
  await keepLease(scope, run.id, "checking", { done: rows.length });
  const sound = rows.flatMap(({ record }) => record ?? []);
  const [standing, landlords] = await Promise.all([
    standingAt(scope, [...new Set(sound.map(({ key }) => key))]),
    landlordsNamed(scope, sound),
  ]);
  const columnFor = (field: DwellingField) => {
    const column = columnOf(run.mapping as unknown as DwellingMapping, field);
    return column === null ? null : String(column);
  };
  const verdicts = rows.map(({ rowNumber, record, problems }) => {
    if (!record)
      return { rowNumber, state: "error" as RowState, problems, changed: [], matched: null };
    return {
      rowNumber,
      ...verdictOf(record, problems, { rowNumber, standing, landlords, seen, columnFor }),
    };
  });
  await scope.tx.execute(sql`update ${importRow} r set
      state = v.state, problems = v.problems, matched_dwelling_id = v.matched,
      changed_fields = array(select jsonb_array_elements_text(v.changed))
    from jsonb_to_recordset(${JSON.stringify(verdicts)}::text::jsonb)
      as v ("rowNumber" int, state text, problems jsonb, matched uuid, changed jsonb)
    where r.municipality_id = ${scope.municipalityId} and r.run_id = ${run.id}::uuid
      and r.row_number = v."rowNumber"`);
  return rows.at(-1)?.rowNumber ?? null;
}

function verdictOf(
  record: DwellingRow,
  found: readonly Problem[],
  {
    rowNumber,
    standing,
    landlords,
    seen,
    columnFor,
  }: {
    rowNumber: number;
    standing: ReadonlyMap<string, Standing>;
    landlords: ReadonlyMap<string, string>;
    seen: Seen;
    columnFor: (field: DwellingField) => string | null;
  },
) {
  const problems = [...found];
  const tell = (
    level: Problem["level"],
    field: DwellingField,
    code: string,
    params?: Problem["params"],
  ) =>
    void problems.push({
      level,
      column: columnFor(field),
      code: `dwellings.import.problems.${code}`,
      ...(params && { params }),
    });
  const place = `${record.key}|${record.roomName?.toLowerCase() ?? ""}`;
  const first = seen.places.get(place);
  if (first === undefined) seen.places.set(place, rowNumber);
  else tell("error", record.roomName ? "roomName" : "streetAddress", "repeated", { row: first });
  const there = standing.get(record.key);
  const isNew = !there && !seen.entered.has(record.key);
  for (const field of ["postalPlace", "kind", "holding"] as const) {
    if (isNew && !record[field]) tell("error", field, "needed-when-new");
  }
  const landlordId = record.landlord ? (landlords.get(record.landlord) ?? null) : null;
  if (record.landlord && !landlordId) tell("warning", "landlord", "landlord-unknown");
  const isWrong = problems.some(({ level }) => level === "error");
  if (!isWrong) seen.entered.add(record.key);
  const changed = there ? changedBy(record, landlordId, there) : [];
  const state: RowState = isWrong
    ? "error"
    : !there
      ? "new"
      : changed.length > 0
        ? "change"
        : "same";
  return { state, problems, changed, matched: there?.dwelling.id ?? null };
}

type ReadDwellingRow = DwellingReading & { rowNumber: number };

async function dwellingRows(
  scope: Scope,
  run: ImportRun,
  after: number,
): Promise<ReadDwellingRow[]> {
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
  const mapping = run.mapping as unknown as DwellingMapping;
  return rows.map(({ rowNumber, cells }) => ({
    rowNumber,
    ...readDwellingRow(openCells(scope, run.id, rowNumber, cells), mapping, scope.today),
  }));
}
