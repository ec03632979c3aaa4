import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { reconciliationRow } from "@/db/schema/reconciliation";
import { blindIndex } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";
import { holdersOf } from "@/lib/transfer/queries/registered-people";
import { amountsOfList } from "../queries/list-amounts";
import { openCells, sealCompared } from "../queries/sealed";
import { wordsOf } from "../queries/words";
import { type ListRow, readListRow } from "../rules/read-row";
import type { ListRun, Piece } from "../types";

const AT_ONCE = 500;

/** Reads the next rows of a list, and finds by number whom each is of; also by numbers of before. */
export async function readRows(
  scope: Scope,
  run: ListRun,
  doneUntil: string | null,
): Promise<Piece> {
  const { municipalityId, tx } = scope;
  const rows = await tx
    .select({ position: reconciliationRow.position, cells: reconciliationRow.cells })
    .from(reconciliationRow)
    .where(
      and(
        eq(reconciliationRow.municipalityId, municipalityId),
        eq(reconciliationRow.runId, run.id),
        gt(reconciliationRow.position, Number(doneUntil ?? -1)),
      ),
    )
    .orderBy(asc(reconciliationRow.position))
    .limit(AT_ONCE);
  const { words } = await wordsOf(scope);
  const read = rows.map(({ position, cells }) => {
    const at = { municipalityId, runId: run.id, position };
    const row = readListRow(run.kind, openCells(at, cells), {
      mapping: run.mapping,
      words,
      today: scope.today,
    });
    return { at, row, index: row.number ? blindIndex(row.number, municipalityId) : null };
  });
  const holders = await holdersOf(
    scope,
    read.flatMap(({ index }) => index ?? []),
  );
  const stored = read.map(({ at, row, index }) => {
    const personId = index ? (holders.get(index) ?? null) : null;
    const state = row.isTotal
      ? "total"
      : !index
        ? "unreadable"
        : personId
          ? "matched"
          : "unmatched";
    return {
      position: at.position,
      state,
      personId,
      subjectKey: personId ?? (index && `n:${index}`),
      problems: row.problems,
      compared: sealCompared(at, { ours: null, theirs: theirsOf(run, row), kept: row.kept }),
    };
  });
  await tx.execute(sql`update ${reconciliationRow} r
    set state = s.state, person_id = s."personId", subject_key = s."subjectKey",
      problems = s.problems, compared = s.compared
    from jsonb_to_recordset(${JSON.stringify(stored)}::text::jsonb) as s (position int, state text,
      "personId" uuid, "subjectKey" text, problems jsonb, compared text)
    where r.municipality_id = ${municipalityId} and r.run_id = ${run.id}::uuid
      and r.position = s.position`);
  const last = rows.length < AT_ONCE;
  const amounts = last && run.kind === "grants" ? await amountsOfList(scope, run) : {};
  const count = (state: string) => stored.filter((one) => one.state === state).length;
  return {
    phase: last ? "people" : "reading",
    doneUntil: last ? null : String(rows.at(-1)?.position),
    done: rows.length,
    summary: {
      matched: count("matched"),
      unmatched: count("unmatched"),
      unreadable: count("unreadable"),
      ...amounts,
      faulty: stored.filter(({ problems }) => problems.length > 0).length,
    },
  };
}

/** What a row says; one of a grant in another year says nothing of this one. */
function theirsOf(run: ListRun, row: ListRow) {
  const { grantYear } = row.kept;
  return grantYear && grantYear !== String(run.year) ? null : row.values;
}
