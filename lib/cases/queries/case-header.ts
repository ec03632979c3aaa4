import "server-only";
import { sql } from "drizzle-orm";
import { caseGrant, caseOfficer, caseStage, personSettlement } from "@/db/schema/cases";
import { householdMember, person } from "@/db/schema/people";
import { account, team } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import type { CaseHead, CaseHeader, CaseMember, Officer, StageRecord } from "../types";
import { requireCase } from "./require-case";

/** What stands at the top of every page of a case; opening it is a view of the case. */
export async function caseHeader(
  scope: Scope,
  caseId: string,
  view = "cases.view-case",
): Promise<CaseHeader> {
  return headerOf(scope, await requireCase(scope, caseId, view));
}

/** The header of a case that has been opened already. */
export async function headerOf(scope: Scope, head: CaseHead): Promise<CaseHeader> {
  const told = scope.tx.execute<{
    teamName: string;
    officers: Officer[];
    stages: StageRecord[];
    grant: { kind: "temporary" | "emergency"; endsAt: string } | null;
  }>(sql`select
    (select t.name from ${team} t
      where t.municipality_id = ${scope.municipalityId} and t.id = ${head.teamId}) as "teamName",
    (select coalesce(json_agg(json_build_object('role', o.role, 'accountId', o.account_id,
        'name', a.name, 'fromOn', o.from_on) order by o.role desc), '[]')
      from ${caseOfficer} o join ${account} a
        on a.municipality_id = o.municipality_id and a.id = o.account_id
      where o.municipality_id = ${scope.municipalityId} and o.case_id = ${head.id}
        and o.to_on is null) as officers,
    (select coalesce(json_agg(json_build_object('stage', s.stage, 'openedOn', s.opened_on,
        'closedOn', s.closed_on, 'openedByName', a.name, 'missing', s.missing,
        'overrideReason', s.override_reason) order by s.opened_on, s.id), '[]')
      from ${caseStage} s left join ${account} a
        on a.municipality_id = s.municipality_id and a.id = s.opened_by
      where s.municipality_id = ${scope.municipalityId} and s.case_id = ${head.id}) as stages,
    (select json_build_object('kind', g.kind, 'endsAt', to_char(g.ends_at at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      from ${caseGrant} g
      where g.municipality_id = ${scope.municipalityId} and g.case_id = ${head.id}
        and g.account_id = ${scope.actor.accountId} and g.ended_at is null
        and g.starts_at <= ${scope.now} and g.ends_at > ${scope.now}
      order by g.ends_at desc limit 1) as "grant"`);
  const [[row], members] = await Promise.all([told, membersOfCase(scope, head)]);
  const officers = row?.officers ?? [];
  const related =
    scope.actor.teamIds.includes(head.teamId) ||
    officers.some(({ accountId }) => accountId === scope.actor.accountId);
  return {
    ...head,
    teamName: row?.teamName ?? "",
    officers,
    stages: row?.stages ?? [],
    members,
    access: row?.grant && !related ? row.grant : { kind: "relation" },
  };
}

/** Those who are in the household now, the head first, with their settlement dates. */
export async function membersOfCase(
  scope: Scope,
  head: Pick<CaseHead, "id" | "householdId">,
): Promise<CaseMember[]> {
  return scope.tx.execute<CaseMember>(sql`select
      p.id as "personId", p.display_name as name, m.is_head as "isHead",
      p.birth_date as "birthDate", p.birth_date_precision as "birthDatePrecision",
      p.address_protection as "addressProtection", p.interpreter_needed as "interpreterNeeded",
      s.accepted_on as "acceptedOn", s.allocation_decided_on as "allocationDecidedOn", s.planned_on as "plannedOn",
      s.settled_on as "settledOn", coalesce(s.version, 0) as "settlementVersion"
    from ${householdMember} m
    join ${person} p on p.municipality_id = m.municipality_id and p.id = m.person_id
    left join ${personSettlement} s
      on s.municipality_id = m.municipality_id and s.case_id = ${head.id} and s.person_id = p.id
    where m.municipality_id = ${scope.municipalityId} and m.household_id = ${head.householdId}
      and m.to_on is null
    order by m.is_head desc, p.birth_date nulls last, p.id`);
}
