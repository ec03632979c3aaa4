import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { householdMember, person, personRelation } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { programmeFact } from "@/db/schema/programme-facts";
import { codeListEntry } from "@/db/schema/reference";
import { settlementRecord } from "@/db/schema/settlement";
import type { PersonFacts } from "@/lib/law/types";
import { type BirthDatePrecision, isMinor } from "@/lib/people/rules/birth-date";
import { addMonths } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { NO_BASIS, type PersonOnRecord, personFacts } from "../rules/basis";
import type { Basis } from "../types";

const CHILD_UNTIL = 18;

export type OnRecord = PersonOnRecord & {
  name: string;
  caseId: string;
  personId: string;
  participationId: string | null;
  plannedEndOn: string | null;
  /** That it was written down that the programme is not for this person. */
  isNotOffered: boolean;
};

type Row = Omit<OnRecord, "birth"> & {
  birthDate: string | null;
  precision: BirthDatePrecision;
  basis: Record<string, unknown> | null;
};

/** People of households as recorded elsewhere than in the basis of their rights, in one query. */
async function onRecord(
  scope: Scope,
  { people, condition }: { people: SQL; condition: SQL },
): Promise<(OnRecord & { basis: Row["basis"] })[]> {
  const youngest = addMonths(scope.today, -12 * CHILD_UNTIL);
  const rows = await scope.tx.execute<Row>(sql`select
      c.id as "caseId", p.id as "personId", to_jsonb(f)
        - array['municipality_id', 'person_id', 'changed_by_name', 'changed_at'] as basis,
      p.display_name as name, p.birth_date as "birthDate", p.birth_date_precision as precision,
      p.permit_ground as "permitGround", p.permit_granted_on as "permitGrantedOn",
      p.arrived_in_norway_on as "arrivedInNorwayOn", p.education_level as "educationLevel",
      (l.details->>'withoutUpperSecondary')::boolean as "withoutUpperSecondary",
      c.settlement_type as "settlementType", s.settled_on as "settledOn",
      g.right_arises_on as "rightArisesOn", g.decided_on as "decidedOn",
      g.id as "participationId", g.planned_end_on as "plannedEndOn", g.started_on as "startedOn", g.ended_on as "endedOn", g.end_goal as "endGoal",
      exists (
        select from ${settlementRecord} n
        where n.municipality_id = c.municipality_id and n.case_id = c.id and n.person_id = p.id
          and n.step = 'programme_not_offered'
      ) as "isNotOffered",
      exists (
        select from ${personRelation} r
        join ${person} k on k.municipality_id = r.municipality_id
          and k.id = case when r.person_id = p.id then r.other_person_id else r.person_id end
        where r.municipality_id = p.municipality_id and k.birth_date > ${youngest}
          and (r.person_id = p.id and r.kind = 'parent' or r.other_person_id = p.id and r.kind = 'child')
      ) as "isParentOnRecord",
      exists (
        select from ${householdMember} o
        join ${person} k on k.municipality_id = o.municipality_id and k.id = o.person_id
        where o.municipality_id = c.municipality_id and o.household_id = c.household_id
          and o.to_on is null and k.birth_date > ${youngest}
      ) as "hasMinors"
    from ${settlementCase} c
    join lateral (
      select distinct h.person_id from ${householdMember} h
      where h.municipality_id = c.municipality_id and h.household_id = c.household_id and ${people}
    ) m on true
    join ${person} p on p.municipality_id = c.municipality_id and p.id = m.person_id
    left join ${personSettlement} s
      on s.municipality_id = c.municipality_id and s.case_id = c.id and s.person_id = p.id
    left join ${programmeFact} f on f.municipality_id = p.municipality_id and f.person_id = p.id
    left join ${codeListEntry} l on l.list = 'education_level' and l.code = p.education_level
    left join lateral (
      select * from ${programmeParticipation} g
      where g.municipality_id = c.municipality_id and g.case_id = c.id and g.person_id = p.id
        and g.kind = 'introduction_programme'
      order by g.ended_on is null desc, g.id desc limit 1
    ) g on true
    where c.municipality_id = ${scope.municipalityId} and ${condition}`);
  return rows.map(({ birthDate, precision, ...row }) => ({
    ...row,
    birth: { date: birthDate, precision },
  }));
}

/** One of them; null when not, and never, of the household of the case. */
export async function personOnRecord(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<(OnRecord & { basis: Basis }) | null> {
  const [row] = await onRecord(scope, {
    people: sql`h.person_id = ${personId}`,
    condition: sql`c.id = ${caseId}`,
  });
  return row ? { ...row, basis: basisFrom(row.basis) } : null;
}

type LawFacts = Pick<OnRecord, "caseId" | "personId" | "participationId" | "isNotOffered"> & {
  facts: PersonFacts;
};

/** What the law asks of each adult who lives in the households of the cases. */
export async function lawFactsOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<LawFacts[]> {
  if (caseIds.length === 0) return [];
  const rows = await onRecord(scope, {
    people: sql`h.to_on is null`,
    condition: sql`c.id = any(${sql.param([...caseIds])}::uuid[])`,
  });
  return rows
    .filter(({ birth }) => !isMinor(birth, scope.today))
    .map(({ basis, ...row }) => ({
      caseId: row.caseId,
      personId: row.personId,
      participationId: row.participationId,
      isNotOffered: row.isNotOffered,
      facts: personFacts(row, basisFrom(basis)),
    }));
}

/** The basis as a row of JSON has it. */
function basisFrom(row: Row["basis"]): Basis {
  if (!row) return NO_BASIS;
  const named = Object.entries(row).map(([column, value]) => [
    column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return { ...NO_BASIS, ...Object.fromEntries(named) };
}
