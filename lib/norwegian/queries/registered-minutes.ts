import "server-only";
import { sql } from "drizzle-orm";
import type { Scope } from "@/lib/platform/transaction";
import type { Minutes } from "../rules/hours";

/**
 * Minutes that someone was present in Norwegian and in civics, as the weeks and the corrections have
 * them, over all programmes. A class that is for both counts as Norwegian.
 */
export async function registeredMinutes(scope: Scope, personId: string): Promise<Minutes> {
  const [row] = await scope.tx.execute<{ norwegian: number; civics: number }>(sql`
    with own as (
      select id from programme_participation
      where municipality_id = ${scope.municipalityId} and person_id = ${personId}
    ), cells as (
      select distinct on (participation_id, day, source_id) source_kind, source_id, present_minutes
      from (
        select participation_id, day, source_kind, source_id, present_minutes, null::uuid as id
        from attendance
        where municipality_id = ${scope.municipalityId} and participation_id in (select id from own)
        union all
        select participation_id, day, source_kind, source_id, present_minutes, id
        from attendance_correction
        where municipality_id = ${scope.municipalityId} and participation_id in (select id from own)
      ) found
      order by participation_id, day, source_id, id desc nulls last
    ), elements as (
      select distinct on (e.line_id) e.line_id, e.kind from integration_plan i
      join plan_element e on e.municipality_id = i.municipality_id and e.plan_id = i.id
      where i.municipality_id = ${scope.municipalityId} and i.participation_id in (select id from own)
    ), kinds as (
      select c.present_minutes, coalesce(k.kinds, array[e.kind]) as kinds
      from cells c
      left join programme_class k on c.source_kind = 'class'
        and k.municipality_id = ${scope.municipalityId} and k.id = c.source_id
      left join elements e on c.source_kind = 'element' and e.line_id = c.source_id
    )
    select
      coalesce(sum(present_minutes) filter (where 'norwegian' = any(kinds)), 0)::int as norwegian,
      coalesce(sum(present_minutes) filter (
        where 'civics' = any(kinds) and not 'norwegian' = any(kinds)), 0)::int as civics
    from kinds`);
  return row ?? { norwegian: 0, civics: 0 };
}
