import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { attendance, attendanceCorrection, programmeClass } from "@/db/schema/attendance";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { integrationPlan, planElement } from "@/db/schema/integration-plan";
import { norwegianHours } from "@/db/schema/norwegian";
import { householdMember, person } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { municipalityMove } from "@/db/schema/settlement";
import type { BirthDatePrecision } from "@/lib/people/rules/birth-date";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { UNTOLD, type Values } from "../rules/compare";
import { expectedGrants, GRANT_YEARS } from "../rules/grants";
import type { ListKind, ListMapping } from "../rules/lists";
import { categoriesOf } from "./categories";

/** What the record says of someone, in which case, and since when it is kept. */
export type OurSide = { values: Values; caseId: string; from: PlainDate | null };

type Asked = { kind: ListKind; year: number; mapping: ListMapping };

const param = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** Ids of those whom a list of the kind and year should have, as a query. */
export function expectedPeople(scope: Scope, { kind, year }: Omit<Asked, "mapping">): SQL {
  if (kind === "grants") {
    return sql`select s.person_id from ${personSettlement} s
      where s.municipality_id = ${scope.municipalityId}
        and s.settled_on between ${`${year - GRANT_YEARS + 1}-01-01`} and ${`${year}-12-31`}`;
  }
  return sql`select p.person_id from ${programmeParticipation} p
    where p.municipality_id = ${scope.municipalityId} and p.kind = 'introduction_programme'
      and p.started_on <= ${`${year}-12-31`}
      and (p.ended_on is null or p.ended_on >= ${`${year}-01-01`})`;
}

/** What the record says of people, as far as a list of the kind and year can tell of it. */
export function ourSide(
  scope: Scope,
  asked: Asked,
  personIds: readonly string[],
): Promise<Map<string, OurSide>> {
  return asked.kind === "grants"
    ? grantsOf(scope, asked.year, personIds)
    : programmesOf(scope, asked, personIds);
}

type ProgrammeRow = {
  personId: string;
  participationId: string;
  caseId: string;
  decidedOn: string | null;
  startedOn: string | null;
  endedOn: string | null;
  exitReason: string | null;
  ownGoal: string | null;
  planGoal: string | null;
  hasMeasures: boolean;
  reading: string | null;
  listening: string | null;
  writing: string | null;
  oral: string | null;
  minutes: number | null;
};

/** The latest programme of each up to the end of the year, and its latest plan that was in force. */
async function programmesOf(scope: Scope, asked: Asked, personIds: readonly string[]) {
  const { kind, year, mapping } = asked;
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const own = sql`p.municipality_id = ${scope.municipalityId}`;
  const minutes = kind === "nir_norwegian" ? norwegianMinutes(scope, { from, to }) : sql`null::int`;
  const rows = await scope.tx.execute<ProgrammeRow>(sql`
    with latest as (
      select distinct on (p.person_id) p.*
      from ${programmeParticipation} p
      where ${own} and p.person_id = any(${param(personIds)}) and p.kind = 'introduction_programme'
        and coalesce(p.started_on, p.decided_on, p.right_arises_on) <= ${to}
      order by p.person_id, coalesce(p.started_on, p.decided_on, p.right_arises_on) desc, p.id desc
    )
    select p.person_id as "personId", p.id as "participationId", p.case_id as "caseId", p.decided_on as "decidedOn",
      p.started_on as "startedOn", p.ended_on as "endedOn", p.exit_reason as "exitReason",
      p.end_goal as "ownGoal", l.end_goal as "planGoal", l.level_reading as reading,
      l.level_listening as listening, l.level_writing as writing, l.level_oral as oral,
      exists (select from ${planElement} e where e.municipality_id = p.municipality_id
        and e.plan_id = l.id) as "hasMeasures",
      ${minutes} as minutes
    from latest p left join lateral (
      select * from ${integrationPlan} i
      where i.municipality_id = p.municipality_id and i.participation_id = p.id
        and i.status in ('in_force','replaced')
      order by i.number desc limit 1) l on true`);
  const found = new Map<string, OurSide>(
    rows.map((row) => [
      row.personId,
      { caseId: row.caseId, from: row.startedOn ?? row.decidedOn, values: valuesOf(row) },
    ]),
  );
  if (kind === "nir_participants" && Object.values(mapping).includes("category")) {
    const categories = await categoriesOf(scope, rows, to);
    for (const [id, own] of found) {
      const category = categories.get(id) ?? UNTOLD;
      found.set(id, { ...own, values: { ...own.values, category } });
    }
  }
  // Training in Norwegian without the programme is not a difference that this list can tell of.
  if (kind === "nir_norwegian") await addTrainingAlone(scope, personIds, found);
  return found;
}

function valuesOf(row: ProgrammeRow): Values {
  return {
    decidedOn: row.decidedOn,
    startedOn: row.startedOn,
    endGoal: row.planGoal ?? (row.ownGoal && `group:${row.ownGoal}`),
    measures: row.hasMeasures ? "yes" : null,
    endedOn: row.endedOn,
    exitReason: row.exitReason === "not_registered" ? null : row.exitReason,
    norwegianHours: row.minutes === null ? null : String(Math.round(row.minutes / 6) / 10),
    goalReading: row.reading,
    goalListening: row.listening,
    goalWriting: row.writing,
    goalOral: row.oral,
  };
}

/** Minutes present in Norwegian within a period: registered here, corrected since, and from elsewhere. */
function norwegianMinutes(scope: Scope, { from, to }: { from: string; to: string }): SQL {
  const isNorwegian = (row: SQL) => sql`(
    exists (select from ${programmeClass} c where c.municipality_id = ${row}.municipality_id
      and c.id = ${row}.source_id and 'norwegian' = any(c.kinds))
    or exists (select from ${planElement} e where e.municipality_id = ${row}.municipality_id
      and e.line_id = ${row}.source_id and e.kind = 'norwegian'))`;
  const of = (row: SQL) => sql`${row}.municipality_id = ${scope.municipalityId}
    and ${row}.participation_id = p.id and ${row}.day between ${from} and ${to} and ${isNorwegian(row)}`;
  return sql`(
    select (sum(m))::int from (
      select a.present_minutes as m from ${attendance} a where ${of(sql.raw("a"))}
      union all
      select k.present_change from ${attendanceCorrection} k where ${of(sql.raw("k"))}
      union all
      select n.minutes from ${norwegianHours} n where n.municipality_id = ${scope.municipalityId}
        and n.person_id = p.person_id and n.subject = 'norwegian'
        and n.from_on >= ${from} and n.to_on <= ${to}
    ) counted)`;
}

async function addTrainingAlone(
  scope: Scope,
  personIds: readonly string[],
  found: Map<string, OurSide>,
) {
  const rest = personIds.filter((id) => !found.has(id));
  const cases = await casesOfPeople(scope, rest);
  const untold: Values = {
    norwegianHours: UNTOLD,
    goalReading: UNTOLD,
    goalListening: UNTOLD,
    goalWriting: UNTOLD,
    goalOral: UNTOLD,
  };
  for (const [id, caseId] of cases) found.set(id, { caseId, from: null, values: untold });
}

type GrantRow = {
  personId: string;
  caseId: string;
  settledOn: string;
  birthDate: string | null;
  precision: BirthDatePrecision;
  permitGround: string | null;
  settlementType: string;
  adults: number;
  children: number;
  movedOn: string | null;
};

/** The grants that each should stand with, from settlement date, age, permit and household. */
async function grantsOf(scope: Scope, year: number, personIds: readonly string[]) {
  const members = sql`from ${householdMember} m join ${person} o
      on o.municipality_id = m.municipality_id and o.id = m.person_id
    where m.municipality_id = s.municipality_id and m.household_id = c.household_id
      and (m.to_on is null or m.to_on > s.settled_on)`;
  const rows = await scope.tx.execute<GrantRow>(sql`
    select distinct on (s.person_id) s.person_id as "personId", s.case_id as "caseId",
      s.settled_on as "settledOn", p.birth_date as "birthDate",
      p.birth_date_precision as precision, p.permit_ground as "permitGround",
      c.settlement_type as "settlementType",
      (select count(*)::int ${members} and o.birth_date <= s.settled_on - interval '18 years') as adults,
      (select count(*)::int ${members} and o.birth_date > s.settled_on - interval '18 years') as children,
      (select max(v.moved_on) from ${municipalityMove} v
        where v.municipality_id = s.municipality_id and v.case_id = s.case_id
          and v.direction = 'out')::text as "movedOn"
    from ${personSettlement} s
    join ${settlementCase} c on c.municipality_id = s.municipality_id and c.id = s.case_id
    join ${person} p on p.municipality_id = s.municipality_id and p.id = s.person_id
    where s.municipality_id = ${scope.municipalityId} and s.person_id = any(${param(personIds)})
      and s.settled_on <= ${`${year}-12-31`}
    order by s.person_id, s.settled_on desc`);
  return new Map<string, OurSide>(
    rows.map((row) => [
      row.personId,
      {
        caseId: row.caseId,
        from: row.settledOn,
        values:
          expectedGrants(
            {
              settledOn: row.settledOn,
              birth: { date: row.birthDate, precision: row.precision },
              permitGround: row.permitGround,
              settlementType: row.settlementType,
              onlyAdult: row.adults <= 1,
              withChildren: row.children > 0,
              leftIn: row.movedOn === null ? null : Number(row.movedOn.slice(0, 4)),
            },
            year,
          ) ?? {},
      },
    ]),
  );
}

/** Whether the record says anything certain, so that someone must be in the list. */
export function mustBeListed(kind: ListKind, { values }: OurSide): boolean {
  if (kind !== "grants") return values.startedOn !== null && values.startedOn !== undefined;
  return Object.values(values).some((value) => value !== null && value !== UNTOLD);
}

/** The case of each, the newest that the person's household has or had. */
export async function casesOfPeople(
  scope: Scope,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await scope.tx.execute<{ personId: string; caseId: string }>(sql`
    select distinct on (m.person_id) m.person_id as "personId", c.id as "caseId"
    from ${householdMember} m join ${settlementCase} c
      on c.municipality_id = m.municipality_id and c.household_id = m.household_id
    where m.municipality_id = ${scope.municipalityId} and m.person_id = any(${param(personIds)})
    order by m.person_id, (m.to_on is null) desc, c.created_at desc`);
  return new Map(rows.map(({ personId, caseId }) => [personId, caseId]));
}
