import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { MEASURE_MONTHS, STILL_MONTHS } from "../rules/levels";
import { type ListFilter, RIGHT_MONTHS } from "../rules/list-filter";

const PAGE_SIZE = 50;
const NEVER = "9999-12-31";

export type PersonInTraining = {
  caseId: string;
  personId: string;
  name: string;
  levels: string[];
  measuredOn: PlainDate | null;
  rightEndsOn: PlainDate | null;
  civicsDueOn: PlainDate | null;
  civicsDoneOn: PlainDate | null;
  testOn: PlainDate | null;
  goalReachedOn: PlainDate | null;
};

export type PeopleKey = { on: PlainDate; personId: string; caseId: string };

/** People in a programme, and those whose right to Norwegian runs, in cases open to the actor. */
function people(scope: Scope): SQL {
  const { municipalityId, today } = scope;
  return sql`select b.case_id, b.person_id, n.display_name as name, b.started_on,
      coalesce(s.levels, '{}') as levels, s.measured_on, s.first_measured_on, s.rose_on,
      coalesce(s.measure_from, b.started_on) as measure_from, s.levels_left, s.right_ends_on,
      s.civics_due_on, s.civics_done_on, s.test_on, s.goal_reached_on
    from (
      select case_id, person_id, max(started_on) as started_on from (
        select case_id, person_id, started_on from programme_participation
        where municipality_id = ${municipalityId} and started_on <= ${today}::date
          and ended_on is null
        union all
        select case_id, person_id, null from norwegian_standing
        where municipality_id = ${municipalityId} and right_ends_on >= ${today}::date
      ) found group by case_id, person_id
    ) b
    join ${settlementCase} on ${settlementCase.municipalityId} = ${municipalityId}
      and ${settlementCase.id} = b.case_id
    join person n on n.municipality_id = ${municipalityId} and n.id = b.person_id
    left join norwegian_standing s on s.municipality_id = ${municipalityId}
      and s.case_id = b.case_id and s.person_id = b.person_id
    where ${settlementCase.status} = 'open' and ${mayOpenCase(scope)}`;
}

/** Who each filter takes, and the day that the list is in the order of. */
function filters({ today }: Scope): Record<ListFilter, { where: SQL; order: SQL }> {
  const measured = addMonths(today, -MEASURE_MONTHS);
  const soon = addMonths(today, RIGHT_MONTHS);
  const still = sql`make_interval(months => ${STILL_MONTHS})`;
  return {
    all: { where: sql`true`, order: sql`p.measure_from` },
    measure: {
      where: sql`p.goal_reached_on is null and p.measure_from <= ${measured}::date`,
      order: sql`p.measure_from`,
    },
    right: {
      where: sql`p.goal_reached_on is null
        and p.right_ends_on between ${today}::date and ${soon}::date`,
      order: sql`p.right_ends_on`,
    },
    civics: {
      where: sql`p.civics_done_on is null and p.civics_due_on < ${today}::date`,
      order: sql`p.civics_due_on`,
    },
    test: { where: sql`p.test_on >= ${today}::date`, order: sql`p.test_on` },
    near: {
      where: sql`p.goal_reached_on is null and p.levels_left <= 1`,
      order: sql`p.measure_from`,
    },
    still: {
      where: sql`p.goal_reached_on is null
        and coalesce(p.rose_on, p.first_measured_on) + ${still} <= p.measured_on`,
      order: sql`p.measure_from`,
    },
  };
}

/** People in training, narrowed and paged by key, with how many each filter would take. */
export async function peopleInTraining(
  scope: Scope,
  filter: ListFilter,
  after: PeopleKey | null,
): Promise<{
  rows: PersonInTraining[];
  counts: Record<ListFilter, number>;
  next: string | null;
}> {
  scope.audit({ action: "norwegian.view-list", objectType: "norwegian_standing" });
  const all = filters(scope);
  const { where, order } = all[filter];
  const key = sql`coalesce(${order}, ${NEVER}::date)`;
  const from = after
    ? sql`and (${key}, p.person_id, p.case_id)
        > (${after.on}::date, ${after.personId}::uuid, ${after.caseId}::uuid)`
    : sql``;
  const taken = Object.entries(all).map(
    ([name, one]) => sql`(count(*) filter (where ${one.where}))::int as ${sql.identifier(name)}`,
  );
  const [rows, [counts]] = await Promise.all([
    scope.tx.execute<PersonInTraining & { key: string }>(sql`with p as (${people(scope)})
      select p.case_id as "caseId", p.person_id as "personId", p.name, p.levels,
        p.measured_on::text as "measuredOn", p.right_ends_on::text as "rightEndsOn",
        p.civics_due_on::text as "civicsDueOn", p.civics_done_on::text as "civicsDoneOn",
        p.test_on::text as "testOn", p.goal_reached_on::text as "goalReachedOn",
        ${key}::text as key
      from p where ${where} ${from}
      order by ${key}, p.person_id, p.case_id limit ${PAGE_SIZE + 1}`),
    scope.tx.execute<Record<ListFilter, number>>(
      sql`with p as (${people(scope)}) select ${sql.join(taken, sql`, `)} from p`,
    ),
  ]);
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    rows: page.map(({ key: _, ...row }) => row),
    counts: counts ?? { all: 0, measure: 0, right: 0, civics: 0, test: 0, near: 0, still: 0 },
    next: rows.length > PAGE_SIZE && last ? `${last.key}_${last.personId}_${last.caseId}` : null,
  };
}

/** How many have not been measured for three months. */
export async function peopleToMeasure(scope: Scope): Promise<number> {
  const { where } = filters(scope).measure;
  const [row] = await scope.tx.execute<{ waiting: number }>(
    sql`with p as (${people(scope)}) select count(*)::int as waiting from p where ${where}`,
  );
  return row?.waiting ?? 0;
}
