import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { importRow } from "@/db/schema/transfer";
import { visiblePeople } from "@/lib/people/queries/visible-people";
import { type BirthDatePrecision, formatBirthDate } from "@/lib/people/rules/birth-date";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { RowFilter } from "../input";
import { columnOf, type ImportField } from "../rules/fields";
import type { RowState } from "../rules/run-status";
import type { ImportRowLine, ImportRowPage, ImportRun, Problem } from "../types";
import { openCells } from "./row-cells";

const PAGE_SIZE = 25;

type Stored = {
  rowNumber: number;
  cells: string | null;
  state: RowState;
  problems: Problem[];
  decision: "same" | "different" | null;
  changedFields: string[];
  household: string | null;
  personId: string | null;
  matchedPersonId: string | null;
  caseId: string | null;
};

function narrowed(scope: Scope, runId: string, show: RowFilter): SQL {
  const own = sql`municipality_id = ${scope.municipalityId} and run_id = ${runId}::uuid`;
  if (show === "all") return own;
  if (show === "warning") return sql`${own} and problems @> '[{"level":"warning"}]'`;
  return sql`${own} and state = ${show}`;
}

/** One page of an import's rows, with what is wrong and who each looks like. */
export async function rowPage(
  scope: Scope,
  run: ImportRun,
  { show, after }: { show: RowFilter; after: number },
): Promise<ImportRowPage> {
  const rows = await scope.tx.execute<Stored>(sql`select row_number as "rowNumber", cells, state,
      problems, decision, changed_fields as "changedFields", household_key as household,
      person_id as "personId", matched_person_id as "matchedPersonId", case_id as "caseId"
    from ${importRow}
    where ${narrowed(scope, run.id, show)} and row_number > ${after}
    order by row_number limit ${PAGE_SIZE + 1}`);
  const page = rows.slice(0, PAGE_SIZE);
  const [people, cases] = await Promise.all([peopleOf(scope, page), caseNumbers(scope, page)]);
  scope.audit({
    action: "transfer.view-rows",
    objectType: "import_run",
    objectId: run.id,
    fields: [show],
  });
  const lines = page.map((row) => lineOf(scope, run, row, people, cases));
  return { rows: lines, next: rows.length > PAGE_SIZE ? (page.at(-1)?.rowNumber ?? null) : null };
}

type Known = { id: string; name: string; birthDate: string; householdName: string | null };

function lineOf(
  scope: Scope,
  run: ImportRun,
  row: Stored,
  people: ReadonlyMap<string, Known>,
  cases: ReadonlyMap<string, string>,
): ImportRowLine {
  const cells = openCells(scope, run.id, row.rowNumber, row.cells);
  const cell = (field: ImportField) => {
    const column = columnOf(run.mapping, field);
    return column === null ? "" : (cells[column] ?? "");
  };
  const person = people.get(row.personId ?? "");
  const name =
    cell("fullName") ||
    [cell("givenName"), cell("middleName"), cell("familyName")].filter(Boolean).join(" ");
  return {
    rowNumber: row.rowNumber,
    state: row.state,
    problems: row.problems,
    decision: row.decision,
    erased: row.cells === null,
    name: name || person?.name || null,
    birthDate: cell("birthDate") || person?.birthDate || null,
    changedFields: row.changedFields,
    household: row.household === null ? null : Number(row.household),
    person: person ? { id: person.id, name: person.name } : null,
    match: people.get(row.matchedPersonId ?? "") ?? null,
    caseId: row.caseId && cases.has(row.caseId) ? row.caseId : null,
    caseNumber: cases.get(row.caseId ?? "") ?? null,
  };
}

async function peopleOf(scope: Scope, rows: readonly Stored[]): Promise<Map<string, Known>> {
  const ids = [
    ...new Set(rows.flatMap(({ personId, matchedPersonId }) => [personId, matchedPersonId])),
  ].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  type Found = Omit<Known, "birthDate"> & { born: string | null; precision: BirthDatePrecision };
  const found = await scope.tx.execute<Found>(sql`select ${person.id} as id,
      ${person.displayName} as name, ${person.birthDate} as born,
      ${person.birthDatePrecision} as precision,
      (select c.household_name from household_member m
        join settlement_case c on c.municipality_id = m.municipality_id
          and c.household_id = m.household_id
        where m.municipality_id = ${scope.municipalityId} and m.person_id = ${person.id}
          and m.to_on is null limit 1) as "householdName"
    from ${person}
    where ${person.municipalityId} = ${scope.municipalityId}
      and ${person.id} = any(${sql.param(ids)}::uuid[]) and ${visiblePeople(scope)}`);
  return new Map(
    found.map(({ born, precision, ...one }) => [
      one.id,
      { ...one, birthDate: formatBirthDate({ date: born, precision }) },
    ]),
  );
}

/** Numbers of the cases that the actor may open. */
async function caseNumbers(scope: Scope, rows: readonly Stored[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ caseId }) => caseId ?? []))];
  if (ids.length === 0) return new Map();
  const found = await scope.tx.execute<{ id: string; number: string }>(sql`select
      ${settlementCase.id} as id, ${settlementCase.number} as number from ${settlementCase}
    where ${settlementCase.municipalityId} = ${scope.municipalityId}
      and ${settlementCase.id} = any(${sql.param(ids)}::uuid[]) and ${mayOpenCase(scope)}`);
  return new Map(found.map(({ id, number }) => [id, number]));
}

/** The rows that were not registered, as they stood in the file, for mending. */
export async function leftOutRows(
  scope: Scope,
  run: ImportRun,
): Promise<{ rowNumber: number; cells: string[]; problems: Problem[] }[]> {
  const rows = await scope.tx.execute<Stored>(sql`select row_number as "rowNumber", cells, problems
    from ${importRow}
    where municipality_id = ${scope.municipalityId} and run_id = ${run.id}::uuid
      and state in ('error', 'skipped') and cells is not null
    order by row_number`);
  scope.audit({
    action: "transfer.fetch-left-out",
    objectType: "import_run",
    objectId: run.id,
    fields: [...run.headings],
  });
  return rows.map(({ rowNumber, cells, problems }) => ({
    rowNumber,
    problems,
    cells: openCells(scope, run.id, rowNumber, cells),
  }));
}

/** Whether rows that were not registered can still be fetched. */
export async function hasLeftOutRows(scope: Scope, runId: string): Promise<boolean> {
  const rows = await scope.tx.execute(sql`select 1 from ${importRow}
    where municipality_id = ${scope.municipalityId} and run_id = ${runId}::uuid
      and state in ('error', 'skipped') and cells is not null limit 1`);
  return rows.length > 0;
}

const FIRST_ROWS = 3;

/** The cells of the first rows, to tell the columns by. */
export async function firstRows(scope: Scope, run: ImportRun): Promise<string[][]> {
  const rows = await scope.tx.execute<Stored>(sql`select row_number as "rowNumber", cells
    from ${importRow} where ${narrowed(scope, run.id, "all")}
    order by row_number limit ${FIRST_ROWS}`);
  scope.audit({ action: "transfer.view-rows", objectType: "import_run", objectId: run.id });
  return rows.map(({ rowNumber, cells }) => openCells(scope, run.id, rowNumber, cells));
}
