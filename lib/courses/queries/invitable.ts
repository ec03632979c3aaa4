import "server-only";
import { sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { courseInvitation } from "@/db/schema/courses";
import { guidanceSession, guidanceTopicCovered } from "@/db/schema/guidance";
import { householdMember, person, personLanguage } from "@/db/schema/people";
import { matchesSearch, searchFingerprint } from "@/lib/cases/queries/case-search";
import { addMonths } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { Course, Invitable } from "../types";

const MOST = 25;
const ADULT_MONTHS = 18 * 12;

/**
 * Households that the actor may open and may invite from: those who miss most of the course's topics
 * first, or those that answer to what is typed.
 */
export async function invitableTo(
  scope: Scope,
  { id: courseId, topics }: Pick<Course, "id" | "topics">,
  typed?: string,
): Promise<Invitable[]> {
  if (typed) {
    scope.audit({
      action: "cases.search-cases",
      objectType: "case_list",
      objectId: searchFingerprint(scope, typed),
      fields: ["course"],
    });
  }
  const list = sql.param([...topics]);
  return scope.tx.execute<Invitable>(sql`
    select ${settlementCase.id} as "caseId", ${settlementCase.number} as number,
      ${settlementCase.householdName} as "householdName",
      (select count(*)::int from unnest(${list}::text[]) as wanted(code)
        where not exists (select 1 from ${guidanceSession} s join ${guidanceTopicCovered} t
          on t.municipality_id = s.municipality_id and t.session_id = s.id
          where s.municipality_id = ${scope.municipalityId} and s.case_id = ${settlementCase.id}
            and s.status = 'finished' and t.topic = wanted.code)) as "missingTopics",
      (select json_agg(json_build_object('personId', p.id, 'name', p.display_name,
          'language', case when p.interpreter_needed is distinct from false then
            (select l.language from ${personLanguage} l where l.municipality_id = p.municipality_id
              and l.person_id = p.id order by l.position limit 1) end,
          'isInvited', exists (select 1 from ${courseInvitation} i
            where i.municipality_id = p.municipality_id and i.course_id = ${courseId}::uuid
              and i.person_id = p.id)) order by m.is_head desc, p.birth_date, p.id)
        from ${householdMember} m join ${person} p
          on p.municipality_id = m.municipality_id and p.id = m.person_id
        where m.municipality_id = ${scope.municipalityId}
          and m.household_id = ${settlementCase.householdId}
          and (m.to_on is null or m.to_on > ${scope.today}::date)
          and (p.birth_date is null
            or p.birth_date <= ${addMonths(scope.today, -ADULT_MONTHS)}::date)) as people
    from ${settlementCase}
    where ${settlementCase.municipalityId} = ${scope.municipalityId}
      and ${settlementCase.status} = 'open' and ${mayOpenCase(scope)}
      and ${typed ? matchesSearch(scope, typed) : sql`'housing_guidance' = any(${settlementCase.openStages})`}
      and exists (select 1 from ${householdMember} m
        join ${person} p on p.municipality_id = m.municipality_id and p.id = m.person_id
        where m.municipality_id = ${scope.municipalityId}
          and m.household_id = ${settlementCase.householdId}
          and (m.to_on is null or m.to_on > ${scope.today}::date)
          and (p.birth_date is null or p.birth_date <= ${addMonths(scope.today, -ADULT_MONTHS)}::date)
          and not exists (select 1 from ${courseInvitation} i
            where i.municipality_id = p.municipality_id and i.course_id = ${courseId}::uuid
              and i.person_id = p.id))
    order by "missingTopics" desc, ${settlementCase.householdName} collate "nb-NO-x-icu",
      ${settlementCase.id}
    limit ${MOST}`);
}

/** The open case of each person's household, of those that the actor may open, and a language. */
export function householdsOf(
  scope: Scope,
  personIds: readonly string[],
): Promise<{ personId: string; caseId: string; language: string | null }[]> {
  return scope.tx.execute(sql`select distinct on (p.id) p.id as "personId",
      ${settlementCase.id} as "caseId",
      case when p.interpreter_needed is distinct from false then
        (select l.language from ${personLanguage} l where l.municipality_id = p.municipality_id
          and l.person_id = p.id order by l.position limit 1) end as language
    from ${person} p
    join ${householdMember} m on m.municipality_id = p.municipality_id and m.person_id = p.id
      and (m.to_on is null or m.to_on > ${scope.today}::date)
    join ${settlementCase} on ${settlementCase.municipalityId} = m.municipality_id
      and ${settlementCase.householdId} = m.household_id
    where p.municipality_id = ${scope.municipalityId}
      and p.id = any(${sql.param([...personIds])}::uuid[])
      and ${settlementCase.status} = 'open' and ${mayOpenCase(scope)}
    order by p.id, ${settlementCase.openedOn} desc, ${settlementCase.id}`);
}
