import "server-only";
import { sql } from "drizzle-orm";
import { course, courseInvitation, courseMeeting } from "@/db/schema/courses";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import type { CourseAnswer } from "./rules/places";

/** An answer to a course as an answer to an offer. */
const offerAnswer = { yes: "yes", maybe: "later", no: "no" } as const;

/** What invitations to courses show, by case: when invited, the answer, when the course starts. */
export async function courseFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await scope.tx.execute<{
    caseId: string;
    courseId: string;
    invitedOn: string;
    answer: CourseAnswer | null;
    startsOn: string | null;
  }>(sql`select distinct on (i.case_id) i.case_id as "caseId", i.course_id as "courseId",
      i.invited_on as "invitedOn", i.answer,
      case when i.has_place then (select min(m.held_on) from ${courseMeeting} m
        where m.municipality_id = i.municipality_id and m.course_id = i.course_id) end as "startsOn"
    from ${courseInvitation} i
    join ${course} c on c.municipality_id = i.municipality_id and c.id = i.course_id
      and not c.is_cancelled
    where i.municipality_id = ${scope.municipalityId}
      and i.case_id = any(${sql.param([...caseIds])}::uuid[])
    order by i.case_id, i.has_place desc, i.answer is null, i.invited_on desc, i.id desc`);
  return new Map(
    rows.map(({ caseId, courseId, invitedOn, answer, startsOn }) => [
      caseId,
      {
        caseFacts: recorded(
          {
            "guidance.invitedOn": invitedOn,
            "guidance.invitationAnswer": answer && offerAnswer[answer],
            "housingCourse.startsOn": startsOn,
          },
          { objectType: "course", objectId: courseId },
          invitedOn,
        ),
      },
    ]),
  );
}
