import "server-only";
import { and, between, eq, or, type SQL, sql } from "drizzle-orm";
import { course, courseMeeting } from "@/db/schema/courses";
import { titleIn } from "@/lib/courses/queries/courses";
import type { Scope } from "@/lib/platform/transaction";
import type { Found, Span } from "../types";

/** The meetings of the courses that someone is responsible for; of courses that were not called off. */
export async function courseMeetings(
  scope: Scope,
  { from, to }: Span,
  { accountId, colleagues }: { accountId: string; colleagues: SQL },
): Promise<Omit<Found, "key">[]> {
  const rows = await scope.tx
    .select({
      courseId: course.id,
      meetingId: courseMeeting.id,
      title: course.title,
      titleNn: course.titleNn,
      titleEn: course.titleEn,
      ownerId: course.responsibleId,
      ownerName: course.responsibleName,
      day: courseMeeting.heldOn,
      startsAtTime: courseMeeting.startsAtTime,
      minutes: sql<number>`(extract(epoch from
        ${courseMeeting.endsAtTime}::time - ${courseMeeting.startsAtTime}::time) / 60)::int`,
    })
    .from(courseMeeting)
    .innerJoin(
      course,
      and(
        eq(course.municipalityId, courseMeeting.municipalityId),
        eq(course.id, courseMeeting.courseId),
      ),
    )
    .where(
      and(
        eq(courseMeeting.municipalityId, scope.municipalityId),
        between(courseMeeting.heldOn, from, to),
        eq(course.isCancelled, false),
        or(eq(course.responsibleId, accountId), sql`${course.responsibleId} in (${colleagues})`),
      ),
    );
  return rows.map(({ courseId, meetingId, title, titleNn, titleEn, ...time }) => ({
    ...time,
    kind: "course",
    rowId: `${courseId}/${meetingId}`,
    caseId: null,
    interpreterId: null,
    name: titleIn(scope.locale, { title, titleNn, titleEn }),
    isOpen: true,
  }));
}
