import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { householdMember, person, personRelation } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { programmeFact } from "@/db/schema/programme-facts";
import { codeListEntry } from "@/db/schema/reference";
import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { PersonFacts } from "@/lib/law/types";
import type { BirthDatePrecision } from "@/lib/people/rules/birth-date";
import { addMonths } from "@/lib/platform/dates";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { type PersonOnRecord, personFacts } from "../rules/basis";
import type { Basis } from "../types";

const NOTHING: Basis = {
  earlierPermit: null,
  appliedFromAbroad: null,
  settledByAgreement: null,
  inMunicipalitySince: null,
  workHours: null,
  workFrom: null,
  workUntil: null,
  upperSecondary: null,
  upperSecondaryOn: null,
  endGoal: null,
  offeredOn: null,
  isParent: null,
  sponsorLabour: null,
  norwegianOfferedFrom: null,
  extraNorwegianMonths: null,
  permitRenewedOn: null,
  lapsedOn: null,
  lapsedBecause: null,
  trainedByCounty: false,
  mustDocumentB2: false,
  version: 0,
};

const CHILD_UNTIL = 18;

/** The basis of a person's rights as it is recorded. The caller has opened a case of the person. */
export async function basisOf(scope: Scope, personId: string): Promise<Basis> {
  const [row] = await scope.tx
    .select()
    .from(programmeFact)
    .where(
      and(
        eq(programmeFact.municipalityId, scope.municipalityId),
        eq(programmeFact.personId, personId),
      ),
    );
  if (!row) return NOTHING;
  const {
    municipalityId: _wall,
    personId: _person,
    changedByName: _by,
    changedAt: _at,
    ...basis
  } = row;
  return basis;
}

/** The programme that a person's rights are told for. */
export type RightsProgramme = {
  id: string;
  startedOn: string | null;
  endedOn: string | null;
  plannedEndOn: string | null;
};

type Row = Omit<PersonOnRecord, "birth"> & {
  name: string;
  participationId: string | null;
  plannedEndOn: string | null;
  birthDate: string | null;
  precision: BirthDatePrecision;
};

/**
 * What the law asks of a person, with the basis that it partly comes from. What was done before the
 * decision is `lib/mapping`'s, and absence `lib/attendance`'s, to tell. The caller has opened the case.
 *
 * @throws not found, the refusal audited, when the person is not and has not been in the household
 */
export async function factsOfPerson(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<{
  name: string;
  facts: PersonFacts;
  basis: Basis;
  programme: RightsProgramme | null;
}> {
  const [found, basis] = await Promise.all([
    isId(personId) ? onRecord(scope, caseId, personId) : null,
    isId(personId) ? basisOf(scope, personId) : NOTHING,
  ]);
  if (!found) {
    throw notFound({
      action: "programme.view-rights",
      objectType: "person",
      ...(isId(personId) && { objectId: personId }),
      caseId,
    });
  }
  const { name, birthDate, precision, participationId: id, plannedEndOn, ...rest } = found;
  const facts = personFacts({ ...rest, birth: { date: birthDate, precision } }, basis);
  const { startedOn, endedOn } = rest;
  return { name, facts, basis, programme: id ? { id, startedOn, endedOn, plannedEndOn } : null };
}

/** The person as recorded elsewhere, in one query; null when not of the household of the case. */
async function onRecord(scope: Scope, caseId: string, personId: string): Promise<Row | null> {
  const youngest = addMonths(scope.today, -12 * CHILD_UNTIL);
  const [row] = await scope.tx.execute<Row & { settlementType: SettlementType }>(sql`select
      p.display_name as name, p.birth_date as "birthDate", p.birth_date_precision as precision,
      p.permit_ground as "permitGround", p.permit_granted_on as "permitGrantedOn",
      p.arrived_in_norway_on as "arrivedInNorwayOn", p.education_level as "educationLevel",
      (l.details->>'withoutUpperSecondary')::boolean as "withoutUpperSecondary",
      c.settlement_type as "settlementType", s.settled_on as "settledOn",
      g.right_arises_on as "rightArisesOn", g.decided_on as "decidedOn",
      g.id as "participationId", g.planned_end_on as "plannedEndOn", g.started_on as "startedOn", g.ended_on as "endedOn", g.end_goal as "endGoal",
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
    join ${person} p on p.municipality_id = c.municipality_id and p.id = ${personId}
    left join ${personSettlement} s
      on s.municipality_id = c.municipality_id and s.case_id = c.id and s.person_id = p.id
    left join ${codeListEntry} l on l.list = 'education_level' and l.code = p.education_level
    left join lateral (
      select * from ${programmeParticipation} g
      where g.municipality_id = c.municipality_id and g.case_id = c.id and g.person_id = p.id
        and g.kind = 'introduction_programme'
      order by g.ended_on is null desc, g.id desc limit 1
    ) g on true
    where c.municipality_id = ${scope.municipalityId} and c.id = ${caseId}
      and exists (
        select from ${householdMember} h
        where h.municipality_id = c.municipality_id and h.household_id = c.household_id
          and h.person_id = p.id
      )`);
  return row ?? null;
}

/** The permit grounds to choose from, in their order, in the user's language. */
export async function permitGrounds(scope: Scope): Promise<{ value: string; label: string }[]> {
  const rows = await scope.tx
    .select()
    .from(codeListEntry)
    .where(eq(codeListEntry.list, "permit_ground"))
    .orderBy(asc(codeListEntry.position));
  return rows.map((row) => ({ value: row.code, label: row[scope.locale] }));
}
