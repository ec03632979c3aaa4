import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { reconciliationRow } from "@/db/schema/reconciliation";
import { addMonths } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import {
  casesOfPeople,
  expectedPeople,
  mustBeListed,
  type OurSide,
  ourSide,
} from "../queries/our-side";
import { openCompared, sealCompared } from "../queries/sealed";
import { wordsOf } from "../queries/words";
import { amountSides, inOre, usualKept } from "../rules/amounts";
import { closestRow, compareSides, type Values } from "../rules/compare";
import { receivedGrants } from "../rules/grants";
import { type ComparedField, comparedFields } from "../rules/lists";
import { YEARS_KEPT } from "../rules/run-status";
import type { Groups } from "../rules/words";
import type { Compared, ListRun, Piece } from "../types";
import { applyFound, type Found } from "./write-items";

const AT_ONCE = 250;

type StoredRow = { position: number; subjectKey: string | null; compared: Compared };

/** Compares the next people: those in the list, and those who should be. */
export async function comparePeople(
  scope: Scope,
  run: ListRun,
  doneUntil: string | null,
): Promise<Piece> {
  const people = await nextPeople(scope, run, doneUntil);
  const [{ groups }, rows, ours, cases] = await Promise.all([
    wordsOf(scope),
    rowsOf(scope, run, people),
    ourSide(scope, run, people),
    casesOfPeople(scope, people),
  ]);
  const fields = comparedFields(run.kind, run.mapping);
  const verdicts = people.map((personId) => {
    const own = ours.get(personId) ?? null;
    const theirs = rows.filter(({ subjectKey }) => subjectKey === personId);
    return {
      personId,
      own,
      caseId: own?.caseId ?? cases.get(personId) ?? null,
      ...verdict(run, { own, theirs }, { fields, groups }),
    };
  });
  const listed = verdicts.filter(({ rowOf, missing }) => rowOf || missing);
  await keepRows(scope, run, listed);
  const counts = await applyFound(scope, run, verdicts.map(toFound));
  const last = people.length < AT_ONCE;
  return {
    phase: last ? "tidying" : "people",
    doneUntil: last ? null : (people.at(-1) ?? null),
    done: people.length,
    summary: {
      ...counts,
      missing: verdicts.filter(({ missing }) => missing).length,
      same: verdicts.filter(({ differences, rowOf }) => rowOf && differences.length === 0).length,
      people: verdicts.filter(({ differences }) => differences.length > 0).length,
      differences: verdicts.reduce((sum, { differences }) => sum + differences.length, 0),
    },
  };
}

async function nextPeople(scope: Scope, run: ListRun, doneUntil: string | null): Promise<string[]> {
  const rows = await scope.tx.execute<{ id: string }>(sql`
    select person_id as id from (
      select person_id from ${reconciliationRow} where municipality_id = ${scope.municipalityId}
        and run_id = ${run.id}::uuid and person_id is not null
      union ${expectedPeople(scope, run)}) everyone
    where ${doneUntil ? sql`person_id > ${doneUntil}::uuid` : sql`true`}
    order by person_id limit ${AT_ONCE}`);
  return rows.map(({ id }) => id);
}

async function rowsOf(scope: Scope, run: ListRun, people: string[]): Promise<StoredRow[]> {
  if (people.length === 0) return [];
  const rows = await scope.tx
    .select({
      position: reconciliationRow.position,
      subjectKey: reconciliationRow.subjectKey,
      compared: reconciliationRow.compared,
    })
    .from(reconciliationRow)
    .where(
      and(
        eq(reconciliationRow.municipalityId, scope.municipalityId),
        eq(reconciliationRow.runId, run.id),
        inArray(reconciliationRow.subjectKey, people),
      ),
    )
    .orderBy(asc(reconciliationRow.position));
  return rows.map(({ compared, ...row }) => ({
    ...row,
    compared: openCompared(
      { municipalityId: scope.municipalityId, runId: run.id, position: row.position },
      compared,
    ),
  }));
}

/** What a person's rows and the record come to. */
function verdict(
  run: ListRun,
  { own, theirs }: { own: OurSide | null; theirs: readonly StoredRow[] },
  by: { fields: readonly ComparedField[]; groups: Groups },
) {
  const told = theirs.flatMap((row) =>
    row.compared.theirs ? [{ row, theirs: row.compared.theirs }] : [],
  );
  const amounts = amountsOf(
    run,
    told.map(({ row }) => row),
  );
  const ours = own && { ...own.values, ...(amounts && { amount: amounts.ours }) };
  const chosen =
    run.kind === "grants"
      ? told[0] && {
          row: told[0].row,
          theirs: {
            ...gathered(told.map(({ row }) => row)),
            ...(amounts && { amount: amounts.theirs }),
          },
        }
      : closestRow(run.kind, ours, told, by);
  const missing = !chosen && own !== null && mustBeListed(run.kind, own);
  const values: Values | null = chosen?.theirs ?? null;
  const found =
    chosen || missing
      ? compareSides(run.kind, { ours, theirs: values }, by.fields, by.groups)
      : { differences: [], compared: [...by.fields] };
  return {
    ...found,
    ...{ ours, theirs: values, missing },
    rowOf: chosen?.row ?? null,
    repeated: run.kind === "grants" ? [] : told.filter(({ row }) => row !== chosen?.row),
  };
}

const gathered = (rows: readonly StoredRow[]) =>
  receivedGrants(rows.flatMap(({ compared }) => compared.kept.grantCode ?? []));

/** What is usual in a grant list and what someone's rows give; null for a list that tells no amounts. */
function amountsOf(run: ListRun, rows: readonly StoredRow[]) {
  if (run.kind !== "grants" || !Object.values(run.mapping).includes("amount")) return null;
  return amountSides(
    rows.flatMap(({ compared: { kept } }) =>
      kept.grantCode ? [{ code: kept.grantCode, ore: inOre(kept.amount) }] : [],
    ),
    usualKept(run.summary),
  );
}

type Verdict = ReturnType<typeof verdict> & {
  personId: string;
  own: OurSide | null;
  caseId: string | null;
};

const toFound = ({ personId, caseId, differences, compared }: Verdict): Found => ({
  subjectKey: personId,
  ...{ personId, caseId, rowNumber: null, differences, compared },
});

/** Keeps both sides on the row, or on a row of its own for someone who is not in the list. */
async function keepRows(scope: Scope, run: ListRun, verdicts: readonly Verdict[]): Promise<void> {
  if (verdicts.length === 0) return;
  const { municipalityId, tx } = scope;
  const [{ next } = { next: 0 }] = await tx.execute<{ next: number }>(
    sql`select coalesce(max(position), -1)::int + 1 as next from ${reconciliationRow}
      where municipality_id = ${municipalityId} and run_id = ${run.id}::uuid`,
  );
  const until = (own: OurSide | null) => addMonths(own?.from ?? scope.today, YEARS_KEPT * 12);
  let position = next;
  const stored = verdicts.map((one) => {
    const at = { municipalityId, runId: run.id, position: one.rowOf?.position ?? position++ };
    const compared: Compared = {
      ours: one.ours,
      theirs: one.theirs,
      kept: one.rowOf?.compared.kept ?? {},
    };
    return {
      position: at.position,
      state: one.rowOf ? "matched" : "missing",
      compared: sealCompared(at, compared),
      personId: one.personId,
      caseId: one.caseId,
      count: one.differences.length,
      keepUntil: until(one.own),
    };
  });
  const repeated = verdicts.flatMap((one) => one.repeated.map(({ row }) => row.position));
  await tx.execute(sql`insert into ${reconciliationRow} as r
      (municipality_id, run_id, position, state, compared, person_id, case_id, subject_key,
       difference_count, keep_until)
    select ${municipalityId}, ${run.id}::uuid, s.position, s.state, s.compared, s."personId",
      s."caseId", s."personId"::text, s.count, s."keepUntil"
    from jsonb_to_recordset(${JSON.stringify(stored)}::text::jsonb) as s (position int, state text,
      compared text, "personId" uuid, "caseId" uuid, count int, "keepUntil" date)
    where s.state = 'missing'`);
  await tx.execute(sql`update ${reconciliationRow} r
    set compared = case when r.position = s.position then s.compared else r.compared end,
      difference_count = case when r.position = s.position then s.count else 0 end,
      case_id = s."caseId", keep_until = s."keepUntil"
    from jsonb_to_recordset(${JSON.stringify(stored)}::text::jsonb) as s (position int, state text,
      compared text, "personId" uuid, "caseId" uuid, count int, "keepUntil" date)
    where r.municipality_id = ${municipalityId} and r.run_id = ${run.id}::uuid
      and r.subject_key = s."personId"::text and s.state = 'matched'`);
  if (repeated.length > 0) {
    const problem = [{ level: "warning", column: null, code: "reconciliation.problems.repeated" }];
    await tx.execute(sql`update ${reconciliationRow}
      set problems = problems || ${JSON.stringify(problem)}::text::jsonb
      where municipality_id = ${municipalityId} and run_id = ${run.id}::uuid
        and position = any(${sql.param(repeated)}::int[])`);
  }
}
