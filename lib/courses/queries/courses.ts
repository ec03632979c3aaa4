import "server-only";
import { and, asc, count, eq, max, min, sql } from "drizzle-orm";
import { course, courseInterpreter, courseInvitation, courseMeeting } from "@/db/schema/courses";
import type { Locale } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { MeetingInterpreter } from "../rules/meeting";
import type { Course, CourseRow, Meeting } from "../types";

const PAGE_SIZE = 25;

type Titles = { title: string; titleNn: string | null; titleEn: string | null };

/** The title in the reader's language; where there is none, as it was first written. */
export function titleIn(locale: Locale, { title, titleNn, titleEn }: Titles): string {
  return { nb: title, nn: titleNn ?? title, en: titleEn ?? title }[locale];
}

/**
 * The courses with the latest meeting first, 25 at a time.
 *
 * @param before key of the last course on the page before: the day it is sorted by, and its id
 */
export async function listCourses(
  scope: Scope,
  before?: { day: string; id: string },
): Promise<{ rows: CourseRow[]; more: boolean }> {
  const { municipalityId } = scope;
  const meetings = scope.tx
    .select({
      courseId: courseMeeting.courseId,
      meetings: count().as("meetings"),
      firstOn: min(courseMeeting.heldOn).as("first_on"),
      lastOn: max(courseMeeting.heldOn).as("last_on"),
    })
    .from(courseMeeting)
    .where(eq(courseMeeting.municipalityId, municipalityId))
    .groupBy(courseMeeting.courseId)
    .as("m");
  const sortedOn = sql<string>`coalesce(${meetings.lastOn}, ${course.createdAt}::date)`;
  const invited = (condition: ReturnType<typeof sql>) =>
    sql<number>`(select count(*)::int from ${courseInvitation} i
      where i.municipality_id = ${municipalityId} and i.course_id = ${course.id} and ${condition})`;
  const rows = await scope.tx
    .select({
      id: course.id,
      title: course.title,
      titleNn: course.titleNn,
      titleEn: course.titleEn,
      place: course.place,
      places: course.places,
      languages: course.languages,
      responsibleName: course.responsibleName,
      isCancelled: course.isCancelled,
      meetings: sql<number>`coalesce(${meetings.meetings}, 0)::int`,
      firstOn: meetings.firstOn,
      lastOn: meetings.lastOn,
      sortedOn,
      taken: invited(sql`i.has_place`),
      waiting: invited(sql`i.waits_since is not null`),
    })
    .from(course)
    .leftJoin(meetings, eq(meetings.courseId, course.id))
    .where(
      and(
        eq(course.municipalityId, municipalityId),
        before
          ? sql`(${sortedOn}, ${course.id}) < (${before.day}::date, ${before.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(sql`${sortedOn} desc`, sql`${course.id} desc`)
    .limit(PAGE_SIZE + 1);
  const shown = rows.map(({ titleNn, titleEn, ...row }) => ({
    ...row,
    title: titleIn(scope.locale, { title: row.title, titleNn, titleEn }),
  }));
  return { rows: shown.slice(0, PAGE_SIZE), more: rows.length > PAGE_SIZE };
}

/** A course; `lock` holds the row until the transaction ends. @throws not found */
export async function requireCourse(
  scope: Scope,
  courseId: string,
  action: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Course> {
  const refusal = { action, objectType: "course", objectId: courseId };
  if (!isId(courseId)) throw notFound(refusal);
  const query = scope.tx
    .select()
    .from(course)
    .where(and(eq(course.municipalityId, scope.municipalityId), eq(course.id, courseId)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound(refusal);
  const { municipalityId: _, createdAt: __, title, titleNn, titleEn, ...rest } = row;
  const titles = { title, titleNn, titleEn };
  return { ...rest, title: titleIn(scope.locale, titles), titles };
}

/** The meetings of a course by day, with those who interpret. The caller has found the course. */
export async function meetingsOf(scope: Scope, courseId: string): Promise<Meeting[]> {
  const rows = await scope.tx
    .select(meetingColumns)
    .from(courseMeeting)
    .where(
      and(
        eq(courseMeeting.municipalityId, scope.municipalityId),
        eq(courseMeeting.courseId, courseId),
      ),
    )
    .orderBy(asc(courseMeeting.heldOn), asc(courseMeeting.startsAtTime), asc(courseMeeting.id));
  const interpreters = await scope.tx
    .select({ meetingId: courseInterpreter.meetingId, ...interpreterColumns })
    .from(courseInterpreter)
    .innerJoin(
      courseMeeting,
      and(
        eq(courseMeeting.municipalityId, courseInterpreter.municipalityId),
        eq(courseMeeting.id, courseInterpreter.meetingId),
      ),
    )
    .where(
      and(
        eq(courseInterpreter.municipalityId, scope.municipalityId),
        eq(courseMeeting.courseId, courseId),
      ),
    )
    .orderBy(asc(courseInterpreter.language));
  return rows.map((row) => ({
    ...row,
    interpreters: interpreters.flatMap(({ meetingId, ...one }) =>
      meetingId === row.id ? [one as MeetingInterpreter] : [],
    ),
  }));
}

/** A meeting; `lock` holds the row until the transaction ends. @throws not found */
export async function requireMeeting(
  scope: Scope,
  meetingId: string,
  action: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Meeting> {
  const refusal = { action, objectType: "course_meeting", objectId: meetingId };
  if (!isId(meetingId)) throw notFound(refusal);
  const query = scope.tx
    .select(meetingColumns)
    .from(courseMeeting)
    .where(
      and(eq(courseMeeting.municipalityId, scope.municipalityId), eq(courseMeeting.id, meetingId)),
    );
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound(refusal);
  const interpreters = await scope.tx
    .select(interpreterColumns)
    .from(courseInterpreter)
    .where(
      and(
        eq(courseInterpreter.municipalityId, scope.municipalityId),
        eq(courseInterpreter.meetingId, meetingId),
      ),
    )
    .orderBy(asc(courseInterpreter.language));
  return { ...row, interpreters: interpreters as MeetingInterpreter[] };
}

const meetingColumns = {
  id: courseMeeting.id,
  courseId: courseMeeting.courseId,
  heldOn: courseMeeting.heldOn,
  startsAtTime: courseMeeting.startsAtTime,
  endsAtTime: courseMeeting.endsAtTime,
  place: courseMeeting.place,
  topics: courseMeeting.topics,
  closedAt: courseMeeting.closedAt,
  closedByName: courseMeeting.closedByName,
  version: courseMeeting.version,
};

const interpreterColumns = {
  language: courseInterpreter.language,
  name: courseInterpreter.name,
  category: courseInterpreter.category,
  mode: courseInterpreter.mode,
  deviationReason: courseInterpreter.deviationReason,
};
