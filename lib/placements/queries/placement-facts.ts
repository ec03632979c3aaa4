import "server-only";
import { sql } from "drizzle-orm";
import {
  ordinaryJobAssessment,
  placement,
  placementAgreement,
  placementTask,
  placementVisit,
} from "@/db/schema/placements";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { JobConclusion, NorwegianAnswer } from "../rules/codes";

/** What the fact sheet needs of someone's placement: the one that is agreed or under way, else the last. */
export type PlacementFacts = {
  caseId: string;
  personId: string;
  placementId: string | null;
  fromOn: PlainDate | null;
  toOn: PlainDate | null;
  goals: string | null;
  municipalContact: string | null;
  norwegianInHours: NorwegianAnswer | null;
  reviewedOn: PlainDate | null;
  hiringNeeds: string | null;
  endedOn: PlainDate | null;
  signedOn: PlainDate | null;
  visits: { plannedOn: PlainDate; heldOn: PlainDate | null }[];
  tasks: { dueOn: PlainDate; doneOn: PlainDate | null }[];
  assessmentId: string | null;
  assessedOn: PlainDate | null;
  conclusion: JobConclusion | null;
  reason: string | null;
};

/** The placement and the newest assessment of everyone in the cases who has one. */
export async function placementFactsOf(
  scope: Scope,
  caseIds: readonly string[],
): Promise<PlacementFacts[]> {
  if (caseIds.length === 0) return [];
  const { municipalityId } = scope;
  const cases = sql`array[${sql.join(
    caseIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )}]`;
  return scope.tx.execute<PlacementFacts>(sql`
    select who.case_id as "caseId", who.person_id as "personId", p.id as "placementId",
      p.from_on::text as "fromOn", p.to_on::text as "toOn", p.goals,
      p.municipal_contact as "municipalContact", p.norwegian_in_hours as "norwegianInHours",
      p.reviewed_on::text as "reviewedOn", p.hiring_needs as "hiringNeeds",
      p.ended_on::text as "endedOn",
      (select min(g.signed_on)::text from ${placementAgreement} g
        where g.municipality_id = ${municipalityId} and g.placement_id = p.id) as "signedOn",
      coalesce((select json_agg(json_build_object('plannedOn', v.planned_on, 'heldOn', v.held_on)
          order by v.planned_on, v.id) from ${placementVisit} v
        where v.municipality_id = ${municipalityId} and v.placement_id = p.id), '[]') as visits,
      coalesce((select json_agg(json_build_object('dueOn', t.due_on, 'doneOn', t.done_on)
          order by t.due_on, t.id) from ${placementTask} t
        where t.municipality_id = ${municipalityId} and t.placement_id = p.id
          and t.due_on is not null), '[]') as tasks,
      a.id as "assessmentId", a.assessed_on::text as "assessedOn", a.conclusion, a.reason
    from (select case_id, person_id from ${placement}
        where municipality_id = ${municipalityId} and case_id = any(${cases})
      union select case_id, person_id from ${ordinaryJobAssessment}
        where municipality_id = ${municipalityId} and case_id = any(${cases})) who
    left join lateral (select * from ${placement} one
      where one.municipality_id = ${municipalityId} and one.case_id = who.case_id
        and one.person_id = who.person_id
      order by one.ended_on is null desc, case when one.ended_on is null then one.from_on end,
        one.from_on desc, one.id desc limit 1) p on true
    left join lateral (select * from ${ordinaryJobAssessment} one
      where one.municipality_id = ${municipalityId} and one.case_id = who.case_id
        and one.person_id = who.person_id
      order by one.assessed_on desc, one.id desc limit 1) a on true`);
}
