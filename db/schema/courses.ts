import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { guidanceSession } from "./guidance";
import { person } from "./people";
import { municipality } from "./users";

/** A break in the schools and the introduction programme, as the municipality has set it. */
export const schoolBreak = pgTable(
  "school_break",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    name: text().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }).notNull(),
    enteredBy: uuid().notNull(),
    enteredByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("school_break_days", sql`from_on <= to_on`),
    index("school_break_days_index").on(t.municipalityId, t.toOn),
    tenantPolicy(),
  ],
);

/** A group course in housing: a series of meetings with a fixed number of places. */
export const course = pgTable(
  "course",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    title: text().notNull(),
    titleNn: text(),
    titleEn: text(),
    topics: text().array().notNull().default([]),
    place: text(),
    places: integer().notNull(),
    languages: text().array().notNull().default([]),
    responsibleId: uuid().notNull(),
    responsibleName: text().notNull(),
    note: text(),
    isCancelled: boolean().notNull().default(false),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("course_places", sql`places between 1 and 200`),
    index("course_newest").on(t.municipalityId, t.createdAt.desc(), t.id.desc()),
    tenantPolicy(),
  ],
);

const ofCourse = (t: never) => {
  const columns = t as { municipalityId: never; courseId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.courseId],
    foreignColumns: [course.municipalityId, course.id],
  });
};

/** One meeting of a course. Closed, it has been written into each household's guidance. */
export const courseMeeting = pgTable(
  "course_meeting",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    courseId: uuid().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    startsAtTime: text().notNull(),
    endsAtTime: text().notNull(),
    place: text(),
    topics: text().array().notNull().default([]),
    closedAt: instant(),
    closedBy: uuid(),
    closedByName: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofCourse(t as never),
    check("course_meeting_times", sql`starts_at_time < ends_at_time`),
    check("course_meeting_closed", sql`(closed_at is null) = (closed_by is null)`),
    index("course_meeting_course").on(t.municipalityId, t.courseId, t.heldOn),
    index("course_meeting_day").on(t.municipalityId, t.heldOn),
    tenantPolicy(),
  ],
);

/** Who interprets into a language at a meeting, and whether they came. */
export const courseInterpreter = pgTable(
  "course_interpreter",
  {
    municipalityId: municipalityId(),
    meetingId: uuid().notNull(),
    language: text().notNull(),
    name: text(),
    category: text(),
    mode: text(),
    /** Why there was none, or none with a qualification. */
    deviationReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.meetingId, t.language] }),
    foreignKey({
      columns: [t.municipalityId, t.meetingId],
      foreignColumns: [courseMeeting.municipalityId, courseMeeting.id],
    }),
    check("course_interpreter_category", sql`category in ('A','B','C','D','E','none')`),
    check("course_interpreter_mode", sql`mode in ('in_person','phone','video')`),
    tenantPolicy(),
  ],
);

/** Someone of a household who is invited to a course, the answer, and whether there is a place. */
export const courseInvitation = pgTable(
  "course_invitation",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    courseId: uuid().notNull(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    /** The language in which the person follows the course; none needs no interpreter. */
    language: text(),
    invitedOn: date({ mode: "string" }).notNull(),
    answer: text(),
    answeredOn: date({ mode: "string" }),
    hasPlace: boolean().notNull().default(false),
    /** Since when the person waits for a place; the first to wait is the first to get one. */
    waitsSince: instant(),
    invitedBy: uuid().notNull(),
    invitedByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofCourse(t as never),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check("course_invitation_answer", sql`answer in ('yes','maybe','no')`),
    check("course_invitation_answered", sql`(answer is null) = (answered_on is null)`),
    // Only a yes holds a place or waits for one, and never both.
    check(
      "course_invitation_place",
      sql`case when answer = 'yes' then has_place = (waits_since is null)
        else not has_place and waits_since is null end`,
    ),
    uniqueIndex("course_invitation_person").on(t.municipalityId, t.courseId, t.personId),
    index("course_invitation_case").on(t.municipalityId, t.caseId),
    tenantPolicy(),
  ],
);

/** Whether someone was at a meeting. A correction is a row of its own, the newest holds. */
export const courseAttendance = pgTable(
  "course_attendance",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    meetingId: uuid().notNull(),
    invitationId: uuid().notNull(),
    attended: boolean().notNull(),
    reason: text(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    recordedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.meetingId],
      foreignColumns: [courseMeeting.municipalityId, courseMeeting.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.invitationId],
      foreignColumns: [courseInvitation.municipalityId, courseInvitation.id],
    }),
    index("course_attendance_meeting").on(t.municipalityId, t.meetingId, t.recordedAt, t.id),
    tenantPolicy(),
  ],
);

/** The guidance session that a meeting became in a household's case. */
export const courseSession = pgTable(
  "course_session",
  {
    municipalityId: municipalityId(),
    meetingId: uuid().notNull(),
    caseId: uuid().notNull(),
    sessionId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.meetingId, t.caseId] }),
    foreignKey({
      columns: [t.municipalityId, t.meetingId],
      foreignColumns: [courseMeeting.municipalityId, courseMeeting.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.sessionId],
      foreignColumns: [guidanceSession.municipalityId, guidanceSession.id],
    }),
    index("course_session_session").on(t.municipalityId, t.sessionId),
    tenantPolicy(),
  ],
);
