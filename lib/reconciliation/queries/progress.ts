import "server-only";
import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import {
  reconciliationEvent,
  reconciliationItem,
  reconciliationRow,
  reconciliationRun,
} from "@/db/schema/reconciliation";
import { addDays } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { ComparedField, ListKind } from "../rules/lists";
import { yearInWork } from "../rules/year-deadline";
import type { FaultyRow, KindProgress } from "../types";

const WEEKS = 12;

/** How each list of a year stands: what is left, what is settled, and the list it was last told by. */
export async function progressOf(scope: Scope, year: number): Promise<KindProgress[]> {
  const [counts, runs] = await Promise.all([
    scope.tx.execute<{ kind: ListKind; left: number; judged: number; settled: number }>(sql`
      select kind, count(*) filter (where state in ('open','judged'))::int as left,
        count(*) filter (where state = 'judged')::int as judged,
        count(*) filter (where state not in ('open','judged'))::int as settled
      from ${reconciliationItem} where municipality_id = ${scope.municipalityId} and year = ${year}
      group by kind`),
    scope.tx
      .selectDistinctOn([reconciliationRun.kind], {
        kind: reconciliationRun.kind,
        id: reconciliationRun.id,
        comparedAt: reconciliationRun.comparedAt,
      })
      .from(reconciliationRun)
      .where(
        and(
          eq(reconciliationRun.municipalityId, scope.municipalityId),
          eq(reconciliationRun.year, year),
          eq(reconciliationRun.status, "compared"),
        ),
      )
      .orderBy(reconciliationRun.kind, desc(reconciliationRun.comparedAt)),
  ]);
  return runs.map((run) => ({
    left: 0,
    judged: 0,
    settled: 0,
    ...counts.find(({ kind }) => kind === run.kind),
    kind: run.kind as ListKind,
    lastRunId: run.id,
    lastComparedAt: run.comparedAt,
  }));
}

/** How many differences of a year were left at the end of each of the last weeks, oldest first. */
export async function leftByWeek(
  scope: Scope,
  year: number,
): Promise<{ weekEndsOn: string; left: number }[]> {
  const weekday = (new Date(`${scope.today}T12:00:00Z`).getUTCDay() + 6) % 7;
  const last = addDays(scope.today, 6 - weekday);
  const weeks = Array.from({ length: WEEKS }, (_, at) => addDays(last, (at - WEEKS + 1) * 7));
  const rows = await scope.tx.execute<{ happenedOn: string; step: number }>(sql`
    select e.happened_on as "happenedOn", sum(e.step)::int as step
    from ${reconciliationEvent} e join ${reconciliationItem} i
      on i.municipality_id = e.municipality_id and i.id = e.item_id
    where e.municipality_id = ${scope.municipalityId} and e.step <> 0 and i.year = ${year}
    group by e.happened_on`);
  const upTo = (day: string) =>
    rows.reduce((sum, { happenedOn, step }) => (happenedOn <= day ? sum + step : sum), 0);
  const first = rows.reduce((day, { happenedOn }) => (happenedOn < day ? happenedOn : day), last);
  return weeks
    .filter((day) => day >= first)
    .map((weekEndsOn) => ({ weekEndsOn, left: upTo(weekEndsOn) }));
}

/** What is left of a list and year by what differs, the most first. */
export async function leftByField(
  scope: Scope,
  { kind, year }: { kind: ListKind; year: number },
): Promise<{ field: ComparedField; left: number; all: number }[]> {
  return scope.tx.execute(sql`select field,
      count(*) filter (where state in ('open','judged'))::int as left, count(*)::int as all
    from ${reconciliationItem} where municipality_id = ${scope.municipalityId} and kind = ${kind}
      and year = ${year}
    group by field order by 2 desc, field`);
}

const MOST_FAULTY = 50;

/** The rows of a list in which something could not be read. */
export async function faultyRows(scope: Scope, runId: string): Promise<FaultyRow[]> {
  const rows = await scope.tx
    .select({ rowNumber: reconciliationRow.rowNumber, problems: reconciliationRow.problems })
    .from(reconciliationRow)
    .where(
      and(
        eq(reconciliationRow.municipalityId, scope.municipalityId),
        eq(reconciliationRow.runId, runId),
        gt(sql`jsonb_array_length(${reconciliationRow.problems})`, 0),
      ),
    )
    .orderBy(asc(reconciliationRow.position))
    .limit(MOST_FAULTY);
  return rows.map(({ rowNumber, problems }) => ({ rowNumber: rowNumber ?? 0, problems }));
}

/**
 * Differences of which ours was said to be right, and that wait to be put right in the national
 * register, by the list they are shown with.
 */
export async function toPutRightThere(scope: Scope): Promise<{ runId: string; count: number }[]> {
  return scope.tx.execute(sql`select last.id as "runId", i.count
    from (select kind, year, count(*)::int as count from ${reconciliationItem}
      where municipality_id = ${scope.municipalityId} and state = 'judged'
        and correct_at = 'register' and kind in ('nir_participants','nir_norwegian')
      group by kind, year) i
    join lateral (select r.id from ${reconciliationRun} r
      where r.municipality_id = ${scope.municipalityId} and r.kind = i.kind and r.year = i.year
        and r.status = 'compared' order by r.created_at desc limit 1) last on true
    order by i.year desc, i.kind`);
}

/** How many differences are left of the year whose deadline comes next. */
export async function leftInWork(scope: Scope): Promise<number> {
  const all = await progressOf(scope, yearInWork(scope.today));
  return all.reduce((sum, { left }) => sum + left, 0);
}
