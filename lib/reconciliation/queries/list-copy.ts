import "server-only";
import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { reconciliationRow } from "@/db/schema/reconciliation";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { RowProblem } from "../rules/read-row";
import type { Compared, ListRun } from "../types";
import { openCells, openCompared } from "./sealed";

const AT_ONCE = 1000;

type Row = {
  position: number;
  rowNumber: number | null;
  state: string;
  personId: string | null;
  cells: string | null;
  compared: string | null;
  problems: RowProblem[];
  differences: number;
  name: string | null;
  isHidden: boolean;
};

/** The rows of a list in order, a thousand at a time. */
async function* rowsOf(scope: Scope, runId: string): AsyncGenerator<Row> {
  const shown: SQL = sql`(r.case_id is not null and not exists (
    select from ${settlementCase} where ${settlementCase.municipalityId} = r.municipality_id
      and ${settlementCase.id} = r.case_id and ${mayOpenCase(scope)}))`;
  for (let after = -1; ; ) {
    const rows = await scope.tx.execute<Row>(sql`
      select r.position, r.row_number as "rowNumber", r.state, r.person_id as "personId", r.cells,
        r.compared, r.problems, r.difference_count as differences, p.display_name as name,
        ${shown} as "isHidden"
      from ${reconciliationRow} r left join ${person} p
        on p.municipality_id = r.municipality_id and p.id = r.person_id
      where r.municipality_id = ${scope.municipalityId} and r.run_id = ${runId}::uuid
        and r.position > ${after}
      order by r.position limit ${AT_ONCE}`);
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < AT_ONCE || !last) return;
    after = last.position;
  }
}

/** Digest of all rows of a list, what they hold in the clear, in order. */
export async function digestOfRows(scope: Scope, runId: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const row of rowsOf(scope, runId)) {
    const at = { municipalityId: scope.municipalityId, runId, position: row.position };
    hash.update(
      JSON.stringify([
        ...[row.position, row.rowNumber, row.state, row.personId, row.differences],
        ...[openCells(at, row.cells), openCompared(at, row.compared)],
      ]),
    );
  }
  return hash.digest("hex");
}

export type CopyLine = {
  rowNumber: number | null;
  state: string;
  name: string | null;
  isHidden: boolean;
  /** As the list had them; empty for someone who was not in it, and for whom the actor may not know of. */
  cells: string[];
  compared: Compared;
  problems: readonly RowProblem[];
  differences: number;
};

/**
 * The frozen copy of a list for its file: its rows with ours beside them, and whether it still is what
 * was compared. Rows about people whom the actor may not know of come as a number alone.
 */
export async function listCopy(
  scope: Scope,
  run: ListRun,
): Promise<{ lines: CopyLine[]; isWhole: boolean }> {
  const lines: CopyLine[] = [];
  for await (const row of rowsOf(scope, run.id)) {
    const at = { municipalityId: scope.municipalityId, runId: run.id, position: row.position };
    const { rowNumber, state, name, isHidden, problems, differences } = row;
    const shut = { cells: [], compared: { ours: null, theirs: null, kept: {} } };
    lines.push({
      ...{ rowNumber, state, isHidden, problems, differences },
      name: isHidden ? null : name,
      ...(isHidden
        ? shut
        : { cells: openCells(at, row.cells), compared: openCompared(at, row.compared) }),
    });
  }
  scope.audit({
    action: "reconciliation.download-copy",
    objectType: "reconciliation_run",
    objectId: run.id,
  });
  return { lines, isWhole: (await digestOfRows(scope, run.id)) === run.digest };
}
