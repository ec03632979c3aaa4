import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { importRow, importRun } from "@/db/schema/transfer";
import { highestGrade, isProtected } from "@/lib/people/rules/address-protection";
import type { Ctx } from "@/lib/platform/context";
import { blindIndex } from "@/lib/platform/field-encryption";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { readLookup } from "../queries/code-texts";
import { countRows } from "../queries/import-runs";
import { type Match, matchRows } from "../queries/matches";
import { nextRows } from "../queries/read-rows";
import { householdGrades } from "../queries/registered-people";
import { changedFields, differencesOf } from "../rules/differences";
import { columnOf } from "../rules/fields";
import { groupHouseholds, groupWarnings, type HouseholdGroup } from "../rules/households";
import { nameKey } from "../rules/likeness";
import type { Surroundings } from "../rules/row-record";
import type { RowState } from "../rules/run-status";
import type { ImportRun, PersonRecord, Problem } from "../types";
import { keepLease } from "./keep-lease";

type Row = { rowNumber: number; record: PersonRecord | null; problems: Problem[] };
type Verdict = Row & {
  state: RowState;
  household: number | null;
  matchedPersonId: string | null;
  changedFields: string[];
};

const READ_AT_ONCE = 1000;
const MATCHED_AT_ONCE = 500;

/**
 * The dry run: reads every row, tells what is wrong with it, and what the import would do with it.
 * Changes nothing but the import's own rows, and can be done again from the beginning.
 *
 * @throws Stopped when the import was cancelled meanwhile
 */
export async function checkRows(ctx: Ctx, run: ImportRun): Promise<void> {
  const around: Surroundings = {
    mapping: run.mapping,
    today: ctx.today,
    lookup: await inScope(ctx, readLookup),
  };
  const rows = await readAll(ctx, run, around);
  findRepeated(ctx, rows, run);
  const sound = rows.flatMap(({ rowNumber, record }) => (record ? [{ rowNumber, record }] : []));
  const groups = groupHouseholds(sound);
  const byNumber = new Map(rows.map((row) => [row.rowNumber, row]));
  for (const warning of groups.flatMap(groupWarnings)) {
    byNumber.get(warning.rowNumber)?.problems.push({
      level: "warning",
      column: asColumn(run, warning.field),
      code: warning.code,
    });
  }
  const faulty = rows.filter(({ record }) => record === null).map(faultyVerdict);
  await inPieces(faulty, READ_AT_ONCE, (piece) => keepVerdicts(ctx, run, piece));
  for (const piece of piecesOf(groups)) await checkGroups(ctx, run, piece, byNumber);
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

const asColumn = (run: ImportRun, field: Parameters<typeof columnOf>[1]) => {
  const column = columnOf(run.mapping, field);
  return column === null ? null : String(column);
};

const faultyVerdict = (row: Row): Verdict => ({
  ...row,
  state: "error",
  household: null,
  matchedPersonId: null,
  changedFields: [],
});

async function readAll(ctx: Ctx, run: ImportRun, around: Surroundings): Promise<Row[]> {
  const rows: Row[] = [];
  // A check that was broken off is done again from the beginning.
  await inScope(ctx, (scope) => keepLease(scope, run.id, "checking", { from: 0 }));
  for (;;) {
    const piece = await inScope(ctx, async (scope) => {
      await keepLease(scope, run.id, "checking");
      return nextRows(scope, run.id, around, rows.at(-1)?.rowNumber ?? 0, READ_AT_ONCE);
    });
    if (piece.length === 0) return rows;
    rows.push(...piece);
  }
}

/** The same person twice in one file: the first row stands, and the others are named. */
function findRepeated(ctx: Ctx, rows: Row[], run: ImportRun): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { record } = row;
    if (!record) continue;
    const numbers = [
      ["identityNumber", record.identity?.number],
      ["duf", record.duf],
    ] as const;
    for (const [field, number] of numbers) {
      if (!number) continue;
      const index = blindIndex(number, ctx.municipalityId);
      const first = seen.get(index);
      if (first === undefined) seen.set(index, row.rowNumber);
      else repeated(row, first, asColumn(run, field), "transfer.problems.repeated-number");
    }
    if (!row.record || numbers.some(([, number]) => number)) continue;
    const key = [record.householdKey, nameKey(record), record.birth?.date].join("|");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.rowNumber);
    else repeated(row, first, null, "transfer.problems.repeated-person");
  }
}

function repeated(row: Row, first: number, column: string | null, code: string): void {
  row.problems.push({ level: "error", column, code, params: { row: first } });
  row.record = null;
}

/** Whole households together, some hundred rows at a time. */
function piecesOf(groups: readonly HouseholdGroup[]): HouseholdGroup[][] {
  const pieces: HouseholdGroup[][] = [];
  let rows = MATCHED_AT_ONCE;
  for (const group of groups) {
    if (rows >= MATCHED_AT_ONCE) {
      pieces.push([]);
      rows = 0;
    }
    pieces.at(-1)?.push(group);
    rows += group.members.length;
  }
  return pieces;
}

async function checkGroups(
  ctx: Ctx,
  run: ImportRun,
  groups: readonly HouseholdGroup[],
  byNumber: ReadonlyMap<number, Row>,
): Promise<void> {
  const wanted = groups.flatMap((group) =>
    group.members.map((member) => ({ ...member, household: group.number })),
  );
  await inScope(ctx, async (scope) => {
    const matches = await matchRows(scope, wanted);
    const grades = await householdGrades(scope, householdsAmong(matches));
    const verdicts = groups.flatMap((group) => {
      const theirs = group.members.map(({ rowNumber }) => matches.get(rowNumber));
      const home = theirs.flatMap((match) =>
        match?.kind === "same" && match.person.householdId ? [match.person.householdId] : [],
      );
      const grade = highestGrade([
        ...group.members.map(({ record }) => record.grade ?? "none"),
        ...home.flatMap((id) => grades.get(id) ?? []),
      ]);
      const hidden = isProtected(grade) && !scope.actor.inProtectedCircle;
      return group.members.map(({ rowNumber, record }) => {
        const row = byNumber.get(rowNumber);
        const match = matches.get(rowNumber) ?? { kind: "new" as const };
        const verdict = verdictOf(scope, { rowNumber, record }, match, row?.problems ?? []);
        if (hidden && hasContact(record)) look(verdict, "transfer.problems.contact-protected");
        if (match.kind === "same" && match.person.householdId !== (home[0] ?? null)) {
          look(verdict, "transfer.problems.other-household");
        }
        return { ...verdict, household: group.number };
      });
    });
    await writeVerdicts(scope, run, verdicts);
  });
}

const householdsAmong = (matches: ReadonlyMap<number, Match>) => [
  ...new Set(
    [...matches.values()].flatMap((match) =>
      match.kind === "same" && match.person.householdId ? [match.person.householdId] : [],
    ),
  ),
];

const look = (verdict: Verdict, code: string) =>
  verdict.problems.push({ level: "warning", column: null, code });

const hasContact = ({ phone, email, streetAddress, postalCode, postalPlace }: PersonRecord) =>
  Boolean(phone ?? email ?? streetAddress ?? postalCode ?? postalPlace);

function verdictOf(
  scope: Scope,
  { rowNumber, record }: { rowNumber: number; record: PersonRecord },
  match: Match,
  found: readonly Problem[],
): Verdict {
  const problems = [...found];
  const verdict: Verdict = {
    rowNumber,
    record,
    problems,
    state: "new",
    household: null,
    matchedPersonId: null,
    changedFields: [],
  };
  if (match.kind === "hindered") {
    problems.push({ level: "error", column: null, code: match.code });
    return { ...verdict, state: "error" };
  }
  if (match.kind === "new") return verdict;
  const differences = differencesOf(record, match.person, (number) =>
    blindIndex(number, scope.municipalityId),
  );
  const changed = changedFields(differences);
  if (differences.gradeKept) {
    problems.push({ level: "warning", column: null, code: "transfer.problems.grade-kept" });
  }
  const state = match.kind === "alike" ? "duplicate" : changed.length > 0 ? "change" : "same";
  return { ...verdict, state, matchedPersonId: match.person.personId, changedFields: changed };
}

async function inPieces<T>(all: readonly T[], size: number, work: (piece: T[]) => Promise<void>) {
  for (let from = 0; from < all.length; from += size) await work(all.slice(from, from + size));
}

const keepVerdicts = (ctx: Ctx, run: ImportRun, verdicts: readonly Verdict[]) =>
  inScope(ctx, (scope) => writeVerdicts(scope, run, verdicts));

async function writeVerdicts(scope: Scope, run: ImportRun, verdicts: readonly Verdict[]) {
  await keepLease(scope, run.id, "checking", { done: verdicts.length });
  const rows = JSON.stringify(
    verdicts.map((verdict) => ({
      n: verdict.rowNumber,
      state: verdict.state,
      problems: verdict.problems,
      household: verdict.household === null ? null : String(verdict.household).padStart(7, "0"),
      matched: verdict.matchedPersonId,
      changed: verdict.changedFields,
    })),
  );
  await scope.tx.execute(sql`update ${importRow} r set
      state = v.state, problems = v.problems, household_key = v.household,
      matched_person_id = v.matched, decision = null,
      changed_fields = array(select jsonb_array_elements_text(v.changed))
    from jsonb_to_recordset(${rows}::text::jsonb)
      as v (n int, state text, problems jsonb, household text, matched uuid, changed jsonb)
    where r.municipality_id = ${scope.municipalityId} and r.run_id = ${run.id}::uuid
      and r.row_number = v.n`);
}
