import "server-only";
import { sql } from "drizzle-orm";
import {
  handoverProtocol,
  homeAdaptation,
  homeNeed,
  housingHelp,
  tenancy,
} from "@/db/schema/housing";
import type { Scope } from "@/lib/platform/transaction";
import type { ToldCase } from "../rules/contribution";

/** What the record of cases' homes tells, by case; a case without any of it is left out. */
export async function housingForFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, ToldCase>> {
  if (caseIds.length === 0) return new Map();
  const rows = await scope.tx.execute<{ caseId: string } & ToldCase>(sql`select * from (
    select c.id as "caseId",
      (select coalesce(json_agg(json_build_object('id', t.id, 'status', t.status,
          'plannedFrom', t.planned_from, 'plannedUntil', t.planned_until,
          'offeredOn', t.offered_on, 'answerDueOn', t.answer_due_on, 'answeredOn', t.answered_on,
          'accessAssessedOn', t.access_assessed_on, 'areaAssessedOn', t.area_assessed_on,
          'alternatives', t.alternatives, 'handoverPlannedOn', t.handover_planned_on,
          'handedOverOn', t.handed_over_on, 'movedInOn', t.moved_in_on,
          'movedOutOn', t.moved_out_on, 'shownOn', p.held_on, 'shown', coalesce(p.topics, '{}'))
          order by t.id), '[]')
        from ${tenancy} t left join ${handoverProtocol} p
          on p.municipality_id = t.municipality_id and p.tenancy_id = t.id
            and p.kind = 'handover' and p.signed_at is not null
        where t.municipality_id = ${scope.municipalityId} and t.case_id = c.id) as tenancies,
      (select coalesce(json_agg(json_build_object('personId', n.person_id,
          'adaptationsAssessedOn', n.adaptations_assessed_on, 'hasEnoughSpace', n.has_enough_space,
          'metresToSchool', n.metres_to_school, 'needsAssessedOn', n.needs_assessed_on,
          'placeReason', n.place_reason, 'version', n.version, 'adaptations',
          (select coalesce(json_agg(json_build_object('adaptation', a.adaptation,
              'inPlaceOn', a.in_place_on) order by a.id), '[]')
            from ${homeAdaptation} a where a.municipality_id = n.municipality_id
              and a.case_id = n.case_id and a.person_id = n.person_id))), '[]')
        from ${homeNeed} n
        where n.municipality_id = ${scope.municipalityId} and n.case_id = c.id) as needs,
      (select json_build_object('id', h.id, 'requestedOn', h.requested_on,
          'decidedOn', h.decided_on, 'mainContent', h.main_content)
        from ${housingHelp} h
        where h.municipality_id = ${scope.municipalityId} and h.case_id = c.id
        order by h.requested_on desc, h.id desc limit 1) as help
    from unnest(array[${sql.join(
      caseIds.map((id) => sql`${id}`),
      sql`, `,
    )}]::uuid[]) as c(id)
  ) told where told.tenancies::text <> '[]' or told.needs::text <> '[]' or told.help is not null`);
  return new Map(rows.map(({ caseId, ...told }) => [caseId, told]));
}
