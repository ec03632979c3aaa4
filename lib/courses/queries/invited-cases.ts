import "server-only";
import { sql } from "drizzle-orm";
import { course, courseInvitation, courseMeeting } from "@/db/schema/courses";
import type { Scope } from "@/lib/platform/transaction";
import type { CourseAnswer } from "../rules/places";

/** What counts of a case's invitations to courses. */
export type InvitedCase = {
  caseId: string;
  courseId: string;
  invitedOn: string;
  answer: CourseAnswer | null;
  startsOn: string | null;
};

/** Of each case the invitation that went furthest: a place, an answer, or the latest. */
export async function invitedCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<InvitedCase[]> {
  return scope.tx.execute<InvitedCase>(sql`select distinct on (i.case_id) i.case_id as "caseId",
      i.course_id as "courseId", i.invited_on as "invitedOn", i.answer,
      case when i.has_place then (select min(m.held_on) from ${courseMeeting} m
        where m.municipality_id = i.municipality_id and m.course_id = i.course_id) end as "startsOn"
    from ${courseInvitation} i
    join ${course} c on c.municipality_id = i.municipality_id and c.id = i.course_id
      and not c.is_cancelled
    where i.municipality_id = ${scope.municipalityId}
      and i.case_id = any(${sql.param([...caseIds])}::uuid[])
    order by i.case_id, i.has_place desc, i.answer is null, i.invited_on desc, i.id desc`);
}
