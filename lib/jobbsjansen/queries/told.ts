import "server-only";
import { sql } from "drizzle-orm";
import {
  jobbsjansenAssessment,
  jobbsjansenGoal,
  jobbsjansenParticipation,
  jobbsjansenTalk,
} from "@/db/schema/jobbsjansen";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { GoalKind, Income } from "../rules/codes";

/** What the fact sheet tells of a person: an assessment, or a participation with its goals and talks. */
export type Told = { id: string; caseId: string; personId: string } & (
  | { kind: "assessment"; day: PlainDate; conclusion: string }
  | {
      kind: "participation";
      day: PlainDate;
      endedOn: PlainDate | null;
      income: Income;
      goals: readonly { id: string; kind: GoalKind; measure: string; dueOn: PlainDate }[] | null;
      talks: readonly PlainDate[] | null;
    }
);

/** All that the fact sheets of cases tell of Jobbsjansen, in one statement; the latest start last. */
export async function toldOfCases(scope: Scope, caseIds: readonly string[]): Promise<Told[]> {
  const { municipalityId } = scope;
  const cases = sql`${sql.param(caseIds)}::uuid[]`;
  const rows = await scope.tx.execute(sql`
    select 'assessment' kind, a.id, a.case_id "caseId", a.person_id "personId",
      a.assessed_on::text "day", a.conclusion, null::text "endedOn", null::text income,
      null::jsonb goals, null::jsonb talks
    from ${jobbsjansenAssessment} a
    where a.municipality_id = ${municipalityId} and a.case_id = any(${cases})
    union all
    select 'participation', p.id, p.case_id, p.person_id, p.started_on::text, null,
      p.ended_on::text, p.income,
      (select jsonb_agg(jsonb_build_object(
          'id', g.id, 'kind', g.kind, 'measure', g.measure, 'dueOn', g.due_on) order by g.due_on, g.id)
        from ${jobbsjansenGoal} g
        where g.municipality_id = p.municipality_id and g.participation_id = p.id),
      (select jsonb_agg(t.offered_on)
        from ${jobbsjansenTalk} t
        where t.municipality_id = p.municipality_id and t.participation_id = p.id)
    from ${jobbsjansenParticipation} p
    where p.municipality_id = ${municipalityId} and p.case_id = any(${cases})
    order by 1, 5, 2`);
  return [...rows] as unknown as Told[];
}
