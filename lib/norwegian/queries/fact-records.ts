import "server-only";
import { sql } from "drizzle-orm";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { Goals, NorwegianRecord } from "../types";

export type FactRecord = Pick<
  NorwegianRecord,
  "assessments" | "tests" | "exemptions" | "decisions" | "leaves" | "practice"
> & {
  personId: string;
  goals: Goals | null;
  /** When the last assessment was put down. */
  recordedOn: PlainDate | null;
};

/** What facts are told from, of the people of the cases of whom anything is recorded; in one query. */
export async function factRecords(scope: Scope, caseIds: readonly string[]): Promise<FactRecord[]> {
  if (caseIds.length === 0) return [];
  const own = sql`where t.municipality_id = m.municipality_id and t.person_id = m.person_id`;
  const rows = await scope.tx.execute<FactRecord>(sql`
    with m as (
      select distinct c.municipality_id, h.person_id from settlement_case c
      join household_member h on h.municipality_id = c.municipality_id
        and h.household_id = c.household_id and h.to_on is null
      where c.municipality_id = ${scope.municipalityId}
        and c.id = any(${sql.param([...caseIds])}::uuid[])
    )
    select * from (
      select m.person_id as "personId",
        coalesce((select json_agg(json_build_object('id', t.id, 'assessedOn', t.assessed_on,
          'occasion', t.occasion, 'method', t.method, 'reading', t.reading,
          'listening', t.listening, 'writing', t.writing, 'oral', t.oral,
          'teachingMethod', t.teaching_method) order by t.assessed_on, t.id)
          from norwegian_assessment t ${own}), '[]') as assessments,
        coalesce((select json_agg(json_build_object('id', t.id, 'kind', t.kind,
          'heldOn', t.held_on, 'attended', t.attended, 'resultOn', t.result_on,
          'reading', t.reading, 'listening', t.listening, 'writing', t.writing, 'oral', t.oral,
          'passed', t.passed, 'complainedOn', t.complained_on) order by t.held_on, t.id)
          from norwegian_test t ${own}), '[]') as tests,
        coalesce((select json_agg(json_build_object('subject', t.subject,
          'decidedOn', t.decided_on) order by t.decided_on, t.id)
          from norwegian_exemption t ${own}), '[]') as exemptions,
        coalesce((select json_agg(json_build_object('kind', t.kind, 'startsOn', t.starts_on)
          order by t.decided_on, t.id) from norwegian_decision t ${own}), '[]') as decisions,
        coalesce((select json_agg(json_build_object('fromOn', t.from_on, 'toOn', t.to_on)
          order by t.from_on) from norwegian_leave t ${own}), '[]') as leaves,
        (select json_build_object('place', t.place, 'timesPerMonth', t.times_per_month)
          from language_practice t ${own} and t.ended_on is null) as practice,
        (select json_build_object('reading', i.level_reading, 'listening', i.level_listening,
          'writing', i.level_writing, 'oral', i.level_oral)
          from programme_participation t join integration_plan i
            on i.municipality_id = t.municipality_id and i.participation_id = t.id
              and i.status = 'in_force'
          ${own} order by t.ended_on is null desc, t.id desc limit 1) as goals,
        (select (max(t.created_at) at time zone 'Europe/Oslo')::date::text
          from norwegian_assessment t ${own}) as "recordedOn"
      from m
    ) found
    where "recordedOn" is not null or tests::text <> '[]' or exemptions::text <> '[]'
      or decisions::text <> '[]' or leaves::text <> '[]' or practice is not null
      or goals is not null`);
  return [...rows];
}
