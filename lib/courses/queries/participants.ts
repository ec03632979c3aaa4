import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { course, courseAttendance, courseInvitation, courseMeeting } from "@/db/schema/courses";
import { person } from "@/db/schema/people";
import type { Ctx } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { CourseAnswer } from "../rules/places";
import type { Attendance, Participant, Participants } from "../types";

/**
 * SQL condition on an invitation joined with its course, case and person: the actor may open the
 * case, or leads the course and nobody's address is protected. Whoever invites tells the leader who
 * comes, and no more; of a protected household the course learns nothing but that a place is taken.
 */
export function seesParticipant(ctx: Ctx): SQL {
  return sql`(${mayOpenCase(ctx)} or (${course.responsibleId} = ${ctx.actor.accountId}::uuid
    and ${settlementCase.addressProtection} = 'none' and ${person.addressProtection} = 'none'))`;
}

const ofCourse = and(
  eq(course.municipalityId, courseInvitation.municipalityId),
  eq(course.id, courseInvitation.courseId),
);
const ofCase = and(
  eq(settlementCase.municipalityId, courseInvitation.municipalityId),
  eq(settlementCase.id, courseInvitation.caseId),
);
const ofPerson = and(
  eq(person.municipalityId, courseInvitation.municipalityId),
  eq(person.id, courseInvitation.personId),
);

/** Those invited to a course. The names shown are put on the trail. */
export async function participantsOf(scope: Scope, courseId: string): Promise<Participants> {
  const sees = seesParticipant(scope);
  const shownOnly = <T>(column: SQL) => sql<T | null>`case when ${sees} then ${column} end`;
  const rows = await scope.tx
    .select({
      sees: sql<boolean>`${sees}`,
      invitationId: shownOnly<string>(sql`${courseInvitation.id}`),
      personId: shownOnly<string>(sql`${courseInvitation.personId}`),
      name: shownOnly<string>(sql`${person.displayName}`),
      language: shownOnly<string>(sql`${courseInvitation.language}`),
      invitedOn: courseInvitation.invitedOn,
      answer: courseInvitation.answer,
      answeredOn: courseInvitation.answeredOn,
      hasPlace: courseInvitation.hasPlace,
      waitsSince: courseInvitation.waitsSince,
      version: courseInvitation.version,
      caseId: sql<string | null>`case when ${mayOpenCase(scope)} then ${settlementCase.id} end`,
      caseNumber: sql<
        string | null
      >`case when ${mayOpenCase(scope)} then ${settlementCase.number} end`,
    })
    .from(courseInvitation)
    .innerJoin(course, ofCourse)
    .innerJoin(settlementCase, ofCase)
    .innerJoin(person, ofPerson)
    .where(
      and(
        eq(courseInvitation.municipalityId, scope.municipalityId),
        eq(courseInvitation.courseId, courseId),
      ),
    )
    .orderBy(asc(sql`${person.displayName} collate "nb-NO-x-icu"`), asc(courseInvitation.id));
  const hidden = rows.filter((row) => !row.sees);
  const shown = rows.filter((row) => row.sees).map(({ sees: _, ...row }) => row as Participant);
  scope.audit({
    action: "courses.view-participants",
    objectType: "course",
    objectId: courseId,
    fields: shown.length > 0 ? ["name", "language"] : [],
  });
  return {
    shown,
    hidden: {
      withPlace: hidden.filter((row) => row.hasPlace).length,
      waiting: hidden.filter((row) => row.waitsSince !== null).length,
      others: hidden.filter((row) => !row.hasPlace && row.waitsSince === null).length,
    },
  };
}

export type SeenInvitation = {
  id: string;
  courseId: string;
  caseId: string;
  personId: string;
  name: string;
  language: string | null;
  answer: CourseAnswer | null;
  hasPlace: boolean;
  mayOpen: boolean;
  version: number;
};

/** An invitation that the actor may know of. @throws not found, alike for a hidden one */
export async function requireInvitation(
  scope: Scope,
  invitationId: string,
  action: string,
): Promise<SeenInvitation> {
  const refusal = { action, objectType: "course_invitation", objectId: invitationId };
  if (!isId(invitationId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select({
      id: courseInvitation.id,
      courseId: courseInvitation.courseId,
      caseId: courseInvitation.caseId,
      personId: courseInvitation.personId,
      name: person.displayName,
      language: courseInvitation.language,
      answer: courseInvitation.answer,
      hasPlace: courseInvitation.hasPlace,
      mayOpen: sql<boolean>`${mayOpenCase(scope)}`,
      version: courseInvitation.version,
    })
    .from(courseInvitation)
    .innerJoin(course, ofCourse)
    .innerJoin(settlementCase, ofCase)
    .innerJoin(person, ofPerson)
    .where(
      and(
        eq(courseInvitation.municipalityId, scope.municipalityId),
        eq(courseInvitation.id, invitationId),
        seesParticipant(scope),
      ),
    );
  if (!row) throw notFound(refusal);
  return row as SeenInvitation;
}

/** How attendance at a meeting stands: the newest word of each invitation. */
export async function attendanceAt(scope: Scope, meetingId: string): Promise<Attendance[]> {
  return scope.tx
    .selectDistinctOn([courseAttendance.invitationId], {
      invitationId: courseAttendance.invitationId,
      attended: courseAttendance.attended,
      reason: courseAttendance.reason,
      recordedByName: courseAttendance.recordedByName,
      recordedAt: courseAttendance.recordedAt,
    })
    .from(courseAttendance)
    .where(
      and(
        eq(courseAttendance.municipalityId, scope.municipalityId),
        eq(courseAttendance.meetingId, meetingId),
      ),
    )
    .orderBy(
      courseAttendance.invitationId,
      sql`${courseAttendance.recordedAt} desc`,
      sql`${courseAttendance.id} desc`,
    );
}

/** A household of which someone was at a meeting, with whether it stands in its guidance yet. */
export type PresentHousehold = {
  caseId: string;
  mayOpen: boolean;
  isOpen: boolean;
  sessionId: string | null;
  present: { personId: string; language: string | null }[];
};

/** The households of which someone was at a meeting. */
export async function presentHouseholds(
  scope: Scope,
  meetingId: string,
): Promise<PresentHousehold[]> {
  return scope.tx.execute<PresentHousehold>(sql`select ${settlementCase.id} as "caseId",
      ${mayOpenCase(scope)} as "mayOpen", ${settlementCase.status} = 'open' as "isOpen",
      (select s.session_id from course_session s where s.municipality_id = ${scope.municipalityId}
        and s.meeting_id = ${meetingId}::uuid and s.case_id = ${settlementCase.id}) as "sessionId",
      json_agg(json_build_object('personId', i.person_id, 'language', i.language)
        order by i.id) as present
    from ${courseMeeting} m
    join ${courseInvitation} i on i.municipality_id = m.municipality_id and i.course_id = m.course_id
    join ${settlementCase} on ${settlementCase.municipalityId} = i.municipality_id
      and ${settlementCase.id} = i.case_id
    where m.municipality_id = ${scope.municipalityId} and m.id = ${meetingId}::uuid
      and (select a.attended from ${courseAttendance} a where a.municipality_id = m.municipality_id
        and a.meeting_id = m.id and a.invitation_id = i.id
        order by a.recorded_at desc, a.id desc limit 1)
    group by ${settlementCase.municipalityId}, ${settlementCase.id}
    order by ${settlementCase.id}`);
}
