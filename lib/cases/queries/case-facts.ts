import "server-only";
import { sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { householdMember } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";
import type { SettlementType } from "../rules/settlement-types";
import type { CaseMember } from "../types";

type Settlements = {
  caseId: string;
  settlementType: SettlementType;
  people: Pick<CaseMember, "personId" | "allocationDecidedOn" | "plannedOn" | "settledOn">[];
};

/** Kind of settlement of several cases, and the settlement dates of those in the household, for the refresh before commit. */
export async function settlementsOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Settlements[]> {
  if (caseIds.length === 0) return [];
  return scope.tx.execute<Settlements>(sql`select
      c.id as "caseId", c.settlement_type as "settlementType",
      coalesce(json_agg(json_build_object('personId', m.person_id,
        'allocationDecidedOn', s.allocation_decided_on, 'plannedOn', s.planned_on,
        'settledOn', s.settled_on)) filter (where m.person_id is not null), '[]') as people
    from ${settlementCase} c
    left join ${householdMember} m
      on m.municipality_id = c.municipality_id and m.household_id = c.household_id
        and m.to_on is null
    left join ${personSettlement} s
      on s.municipality_id = c.municipality_id and s.case_id = c.id and s.person_id = m.person_id
    where c.municipality_id = ${scope.municipalityId}
      and c.id = any(${sql.param(caseIds)}::uuid[])
    group by c.id, c.settlement_type`);
}
