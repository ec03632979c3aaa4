import "server-only";
import { sql } from "drizzle-orm";
import { caseStage, settlementCase } from "@/db/schema/cases";
import { checklistEntry } from "@/db/schema/checklists";
import { deadline } from "@/db/schema/deadlines";
import { householdMember, person } from "@/db/schema/people";
import { PROTECTION_GRADES } from "@/lib/people/rules/address-protection";
import type { Scope } from "@/lib/platform/transaction";
import { STAGES } from "../rules/stages";

/**
 * Brings what is kept on the cases for lists and access in step with the record: household name,
 * members, open stages, address protection, next due date and open items. Items of a closed stage
 * and deadlines that only pass have no say in the next due date. Part of the refresh before commit,
 * after the checklists and deadlines; `activity: false` for a recount, which is no activity.
 */
export async function keepCaseFigures(
  scope: Scope,
  caseIds: readonly string[],
  { activity = true }: { activity?: boolean } = {},
): Promise<void> {
  if (caseIds.length === 0) return;
  const grades = sql.param([...PROTECTION_GRADES]);
  await scope.tx.execute(sql`update ${settlementCase} c set
      household_name = coalesce(f.name, c.household_name),
      member_count = f.members,
      address_protection = (${grades}::text[])[f.grade],
      open_stages = f.stages,
      next_due_on = f.next_due_on,
      open_item_count = f.open_items,
      last_activity_at = case when ${activity}::boolean then ${scope.now}::timestamptz
        else c.last_activity_at end
    from (
      select k.id,
        (select nullif(concat_ws(', ', nullif(p.family_name, ''),
            nullif(concat_ws(' ', nullif(p.given_name, ''), nullif(p.middle_name, '')), '')), '')
          from ${householdMember} m join ${person} p
            on p.municipality_id = m.municipality_id and p.id = m.person_id
          where m.municipality_id = k.municipality_id and m.household_id = k.household_id
          order by (m.to_on is null) desc, m.is_head desc, m.to_on desc, m.from_on, m.id
          limit 1) as name,
        (select count(*)::int from ${householdMember} m
          where m.municipality_id = k.municipality_id and m.household_id = k.household_id
            and m.to_on is null) as members,
        (select coalesce(max(array_position(${grades}::text[], p.address_protection)), 1)
          from ${householdMember} m join ${person} p
            on p.municipality_id = m.municipality_id and p.id = m.person_id
          where m.municipality_id = k.municipality_id and m.household_id = k.household_id
            and m.to_on is null) as grade,
        o.stages,
        least(e.next_due_on, d.next_due_on) as next_due_on, coalesce(e.open_items, 0) as open_items
      from ${settlementCase} k
      cross join lateral (
        select coalesce(array_agg(s.stage
            order by array_position(${sql.param([...STAGES])}::text[], s.stage)), '{}') as stages
        from ${caseStage} s
        where s.municipality_id = k.municipality_id and s.case_id = k.id
          and s.closed_on is null
      ) o
      left join lateral (
        select min(due_on) filter (where i.stage = any(o.stages)) as next_due_on,
          count(*)::int as open_items from ${checklistEntry} i
        where i.municipality_id = k.municipality_id and i.case_id = k.id and i.state = 'open'
          and k.status = 'open'
      ) e on true
      left join lateral (
        select min(due_on) as next_due_on from ${deadline} i
        where i.municipality_id = k.municipality_id and i.case_id = k.id and i.state = 'open'
          and i.can_be_met and k.status = 'open'
      ) d on true
      where k.municipality_id = ${scope.municipalityId}
        and k.id = any(${sql.param([...caseIds])}::uuid[])
    ) f
    where c.municipality_id = ${scope.municipalityId} and c.id = f.id`);
}
