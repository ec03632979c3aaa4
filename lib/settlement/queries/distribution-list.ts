import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { deadline } from "@/db/schema/deadlines";
import { householdMember, person } from "@/db/schema/people";
import { distribution, settlementRecord } from "@/db/schema/settlement";
import {
  hasAllocationDecision,
  isAgreedSelfSettlement,
  SETTLEMENT_TYPES,
} from "@/lib/cases/rules/settlement-types";
import type { Stage } from "@/lib/cases/rules/stages";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { WAITING_GROUPS, type WaitingGroup } from "../rules/waiting";
import type { WaitingHousehold, WaitingPage } from "../types";

const PAGE = 50;
const countedAtMost = 1000;

const typesWhere = (test: (type: (typeof SETTLEMENT_TYPES)[number]) => boolean) =>
  sql`any(${sql.param(SETTLEMENT_TYPES.filter(test))}::text[])`;
const decided = typesWhere(hasAllocationDecision);
const listed = typesWhere((type) => hasAllocationDecision(type) && !isAgreedSelfSettlement(type));

/** The stages of a household that has not come; beyond them nobody waits any more. */
const early = sql.param([
  "request",
  "self_settlement_assessment",
  "housing_allocation",
  "settlement",
] satisfies Stage[]);

/** The same as `waitsFor`, over the columns of one member of a household that has not come. */
const waits = sql`case
    when s.settled_on is not null or c.settlement_type = 'self_settled' then null
    when not c.open_stages && ${early}::text[] then null
    when not c.settlement_type = ${decided} then
      case when s.planned_on is not null then 'arrival' else 'date' end
    when s.allocation_decided_on is not null and f.done_on is null then 'file'
    when s.planned_on is not null then 'arrival'
    when s.allocation_decided_on is not null then 'date'
    when s.accepted_on is not null or not 'request' = any(c.open_stages) then 'decision'
    when c.settlement_type = ${listed} then 'answer'
  end`;

/** The day that each group is sorted by: since when it waits, or when it is to come. */
const since = sql`case g."group"
    when 'answer' then coalesce(l.listed_on, c.opened_on)
    when 'decision' then g.accepted_on
    when 'file' then g.allocated_on
    when 'date' then coalesce(g.allocated_on, c.opened_on)
    when 'arrival' then g.planned_on
    else g.settled_on
  end`;

/**
 * The open cases that the actor may open, each with what its household waits for. Children born here
 * after the settlement have no date of their own, and count for nobody's.
 */
function waitingCases(scope: Scope, narrow: SQL = sql`true`): SQL {
  const groups = sql.param([...WAITING_GROUPS]);
  return sql`select ${settlementCase.id} as id, c.number, c.household_name, c.address_protection,
      c.settlement_type, g.*, ${since} as since
    from ${settlementCase}
    cross join lateral (select ${settlementCase}.*) c
    left join ${distribution} l
      on l.municipality_id = c.municipality_id and l.case_id = c.id
    cross join lateral (
      select count(*)::int as members, min(m.accepted_on) as accepted_on,
        min(m.allocation_decided_on) as allocated_on, min(m.planned_on) as planned_on,
        min(m.settled_on) as settled_on,
        array_agg(m.display_name order by m.display_name) filter (where m.settled_on is null)
          as names,
        case when count(m.settled_on) between 1 and count(*) - 1 then 'incomplete'
          else (${groups}::text[])[min(array_position(${groups}::text[], m.waits))] end as "group"
      from (
        select s.accepted_on, s.allocation_decided_on, s.planned_on, s.settled_on,
          p.display_name, p.birth_date, ${waits} as waits,
          min(s.settled_on) over () as first_settled_on
        from ${householdMember} h
        join ${person} p on p.municipality_id = h.municipality_id and p.id = h.person_id
        left join ${personSettlement} s on s.municipality_id = h.municipality_id
          and s.case_id = c.id and s.person_id = h.person_id
        left join ${settlementRecord} f on f.municipality_id = h.municipality_id
          and f.case_id = c.id and f.person_id = h.person_id and f.step = 'file_read'
        where h.municipality_id = c.municipality_id and h.household_id = c.household_id
          and h.to_on is null
      ) m
      where m.birth_date is null or m.first_settled_on is null
        or m.birth_date <= m.first_settled_on or m.settled_on is not null
    ) g
    where ${settlementCase.municipalityId} = ${scope.municipalityId}
      and ${settlementCase.status} = 'open' and ${mayOpenCase(scope)} and ${narrow}`;
}

/** SQL condition on `settlement_case`: the household stands on the list, and nobody has answered. */
export const awaitsAnswer = sql`${settlementCase.settlementType} = ${listed}
  and 'request' = any(${settlementCase.openStages})
  and not exists (select 1 from ${personSettlement} a
    where a.municipality_id = ${settlementCase.municipalityId}
      and a.case_id = ${settlementCase.id} and a.accepted_on is not null)`;

/** How many households wait for what, at most 1,000 of each. */
export async function waitingCounts(scope: Scope): Promise<Record<WaitingGroup, number>> {
  const rows = await scope.tx.execute<{ group: WaitingGroup; count: number }>(sql`
    select "group", least(count(*), ${countedAtMost})::int as count
    from (${waitingCases(scope)}) w where "group" is not null group by 1`);
  const of = (group: WaitingGroup) => rows.find((row) => row.group === group)?.count ?? 0;
  return {
    answer: of("answer"),
    decision: of("decision"),
    file: of("file"),
    date: of("date"),
    arrival: of("arrival"),
    incomplete: of("incomplete"),
  };
}

/** The key of the last row seen: its day and case. */
export type WaitingKey = { since: string; caseId: string };

/** The households of one group, those who have waited longest first. */
export async function waitingHouseholds(
  scope: Scope,
  group: WaitingGroup,
  after?: WaitingKey,
): Promise<WaitingPage> {
  const onwards = after
    ? sql`and (since, id) > (${after.since}::date, ${after.caseId}::uuid)`
    : sql``;
  const rows = await scope.tx.execute<WaitingHousehold>(sql`
    select w.id as "caseId", w.number, w.household_name as "householdName",
      w.address_protection as "addressProtection", w.settlement_type as "settlementType",
      w.members, w.since::text as since, d.due_on::text as "dueOn",
      w.planned_on::text as "plannedOn", coalesce(w.names, '{}') as names
    from (${waitingCases(scope)}) w
    left join ${deadline} d on d.municipality_id = ${scope.municipalityId} and d.case_id = w.id
      and d.rule_key = 'D-ANSWER-LIST' and d.subject_key = 'case' and d.state = 'open'
    where "group" = ${group} ${onwards}
    order by since, id limit ${PAGE + 1}`);
  const last = rows[PAGE - 1];
  return {
    rows: rows.slice(0, PAGE),
    next: rows.length > PAGE && last ? { since: last.since, caseId: last.caseId } : null,
  };
}
