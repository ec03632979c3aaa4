import "server-only";
import { sql } from "drizzle-orm";
import { caseStage, personSettlement, settlementCase } from "@/db/schema/cases";
import { householdMember, person } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";
import type { SettlementType } from "../rules/settlement-types";
import type { CaseMember } from "../types";

type Settlements = {
  caseId: string;
  settlementType: SettlementType;
  requestOpenedOn: string | null;
  requestClosedOn: string | null;
  /** When the request stage was left by saying yes, which those who find a home themselves never do. */
  requestAnsweredOn: string | null;
  /** When the settlement stage was completed; null while it is open, and when it closed with the case. */
  settlementCompletedOn: string | null;
  people: (Pick<
    CaseMember,
    | "personId"
    | "birthDate"
    | "birthDatePrecision"
    | "acceptedOn"
    | "allocationDecidedOn"
    | "plannedOn"
    | "settledOn"
  > & { permitGrantedOn: string | null })[];
};

/** Kind of settlement of several cases, their request, and the settlement dates of those in the household, for the refresh before commit. */
export async function settlementsOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Settlements[]> {
  if (caseIds.length === 0) return [];
  return scope.tx.execute<Settlements>(sql`select
      c.id as "caseId", c.settlement_type as "settlementType",
      r.opened_on as "requestOpenedOn", r.closed_on as "requestClosedOn",
      case when not r.closed_with_case and c.settlement_type <> 'agreed_self_settlement'
        then r.closed_on end as "requestAnsweredOn",
      case when not coalesce(w.goes_on, false) then w.completed_on end as "settlementCompletedOn",
      coalesce(json_agg(json_build_object('personId', m.person_id,
        'birthDate', p.birth_date, 'birthDatePrecision', p.birth_date_precision,
        'permitGrantedOn', p.permit_granted_on, 'acceptedOn', s.accepted_on,
        'allocationDecidedOn', s.allocation_decided_on, 'plannedOn', s.planned_on,
        'settledOn', s.settled_on)) filter (where m.person_id is not null), '[]') as people
    from ${settlementCase} c
    left join ${householdMember} m
      on m.municipality_id = c.municipality_id and m.household_id = c.household_id
        and m.to_on is null
    left join ${person} p on p.municipality_id = m.municipality_id and p.id = m.person_id
    left join ${personSettlement} s
      on s.municipality_id = c.municipality_id and s.case_id = c.id and s.person_id = m.person_id
    left join lateral (
      select g.opened_on, g.closed_on, g.closed_with_case from ${caseStage} g
      where g.municipality_id = c.municipality_id and g.case_id = c.id and g.stage = 'request'
      order by g.opened_on desc, g.id desc limit 1
    ) r on true
    left join lateral (
      select
        max(g.closed_on) filter (where g.stage = 'settlement' and not g.closed_with_case)
          as completed_on,
        bool_or(g.closed_on is null) filter (where g.stage in ('housing_allocation','settlement'))
          as goes_on
      from ${caseStage} g
      where g.municipality_id = c.municipality_id and g.case_id = c.id
    ) w on true
    where c.municipality_id = ${scope.municipalityId}
      and c.id = any(${sql.param(caseIds)}::uuid[])
    group by c.id, c.settlement_type, r.opened_on, r.closed_on, r.closed_with_case,
      w.completed_on, w.goes_on`);
}
