import "server-only";
import { sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { guidanceSession } from "@/db/schema/guidance";
import { householdMoment, householdMomentRollup } from "@/db/schema/steering";
import { staysOfCases } from "@/lib/career/queries/stays";
import { homeMoments } from "@/lib/career/rules/home-moments";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { type GuidedHousehold, guidanceMoments } from "../rules/guidance-moments";
import type { MomentFigure } from "../rules/moment-counts";

type Kept = { caseId: string; figure: MomentFigure; onDay: PlainDate };

/**
 * Brings the moments of the cases, and the roll-up that counts them by quarter, up to date in the
 * running transaction. The caller holds the rows of the cases.
 */
export async function keepMoments(scope: Scope, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  const [stays, guided, stored] = await Promise.all([
    staysOfCases(scope, caseIds),
    guidedHouseholdsOf(scope, caseIds),
    storedMoments(scope, caseIds),
  ]);
  const wanted = [
    ...[...stays].flatMap(([caseId, own]) => homeMoments(own).map((one) => ({ ...one, caseId }))),
    ...guided.flatMap(({ caseId, ...own }) =>
      guidanceMoments(own).map((one) => ({ ...one, caseId })),
    ),
  ];
  const before = new Set(stored.map(keyOf));
  const after = new Set(wanted.map(keyOf));
  const changes = [
    ...stored.filter((one) => !after.has(keyOf(one))).map((one) => ({ ...one, sign: -1 })),
    ...wanted.filter((one) => !before.has(keyOf(one))).map((one) => ({ ...one, sign: 1 })),
  ];
  if (changes.length > 0) await write(scope, changes);
}

const keyOf = ({ caseId, figure, onDay }: Kept) => `${caseId} ${figure} ${onDay}`;

async function storedMoments(
  { tx, municipalityId }: Scope,
  caseIds: readonly string[],
): Promise<Kept[]> {
  return tx.execute<Kept>(sql`
    select case_id as "caseId", figure, on_day::text as "onDay" from ${householdMoment}
    where municipality_id = ${municipalityId}
      and case_id = any(${sql.param([...caseIds])}::uuid[])`);
}

/** When the households came and left, and the day of the first finished session of each quarter. */
async function guidedHouseholdsOf({ tx, municipalityId: m }: Scope, caseIds: readonly string[]) {
  return tx.execute<GuidedHousehold & { caseId: string }>(sql`
    select c.id as "caseId", c.closed_on::text as "closedOn",
      (select min(s.settled_on)::text from ${personSettlement} s
        where s.municipality_id = ${m} and s.case_id = c.id) as "settledOn",
      array(select min(g.held_on)::text from ${guidanceSession} g
        where g.municipality_id = ${m} and g.case_id = c.id and g.status = 'finished'
          and g.held_on is not null
        group by date_trunc('quarter', g.held_on)) as "heldOn"
    from ${settlementCase} c
    where c.municipality_id = ${m} and c.id = any(${sql.param([...caseIds])}::uuid[])`);
}

/** The roll-up is written in one order by all, so that two transactions never wait for each other's rows. */
async function write(
  { tx, municipalityId: m }: Scope,
  changes: readonly (Kept & { sign: number })[],
): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(changes)}::text::jsonb)
    as given ("caseId" uuid, figure text, "onDay" date, sign int)`;
  await tx.execute(sql`delete from ${householdMoment} k using ${given}
    where k.municipality_id = ${m} and k.case_id = given."caseId" and k.figure = given.figure
      and k.on_day = given."onDay" and given.sign < 0`);
  await tx.execute(sql`
    insert into ${householdMoment} (municipality_id, case_id, figure, on_day)
    select ${m}, "caseId", figure, "onDay" from ${given} where sign > 0`);
  await tx.execute(sql`
    insert into ${householdMomentRollup} as kept (municipality_id, figure, year, quarter, count)
    select ${m}, figure, extract(year from "onDay"), extract(quarter from "onDay"), sum(sign)
    from ${given} group by 2, 3, 4 having sum(sign) <> 0 order by 2, 3, 4
    on conflict (municipality_id, figure, year, quarter)
      do update set count = kept.count + excluded.count`);
}
