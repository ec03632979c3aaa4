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
import { interpreterBooking } from "./interpreters";
import { person } from "./people";

/** A guidance session with a household: draft, then finished and locked. */
export const guidanceSession = pgTable(
  "guidance_session",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    adviserId: uuid().notNull(),
    adviserName: text().notNull(),
    status: text().notNull().default("draft"),
    heldOn: date({ mode: "string" }),
    startsAtTime: text(),
    minutes: integer(),
    travelMinutes: integer(),
    channel: text(),
    place: text(),
    /** The booking that tells of the interpreter; the columns below are then a copy of it. */
    interpreterBookingId: uuid(),
    interpreterUse: text(),
    interpreterLanguage: text(),
    interpreterCategory: text(),
    interpreterMode: text(),
    interpreterNoShow: boolean().notNull().default(false),
    interpreterDeviationReason: text(),
    interpretedByMinor: boolean().notNull().default(false),
    minorInterpreterReason: text(),
    notes: text(),
    nextSessionOn: date({ mode: "string" }),
    nextSessionNote: text(),
    finishedAt: instant(),
    finishedBy: uuid(),
    /** The edition of the curriculum that the topics are from; 0 is the product's own. */
    curriculumEdition: integer(),
    /** The id that a telephone gave the session before it could be sent. */
    clientId: uuid(),
    savedAt: createdAt(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.interpreterBookingId],
      foreignColumns: [interpreterBooking.municipalityId, interpreterBooking.id],
    }),
    check("guidance_session_status", sql`status in ('draft','finished')`),
    check(
      "guidance_session_finished",
      sql`(status = 'finished') = (finished_at is not null) and (status = 'draft' or held_on is not null)`,
    ),
    index("guidance_session_case").on(t.municipalityId, t.caseId, t.heldOn.desc(), t.id.desc()),
    index("guidance_session_drafts").on(t.municipalityId, t.adviserId).where(sql`status = 'draft'`),
    uniqueIndex("guidance_session_client")
      .on(t.municipalityId, t.adviserId, t.clientId)
      .where(sql`client_id is not null`),
    index("guidance_session_booking")
      .on(t.municipalityId, t.interpreterBookingId)
      .where(sql`interpreter_booking_id is not null`),
    index("guidance_session_day").on(t.municipalityId, t.heldOn),
    index("guidance_session_next").on(t.municipalityId, t.nextSessionOn, t.adviserId),
    tenantPolicy(),
  ],
);

const sessionKey = (t: never) => {
  const columns = t as { municipalityId: never; sessionId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.sessionId],
    foreignColumns: [guidanceSession.municipalityId, guidanceSession.id],
  });
};

/** Who of the household was at a session, and why someone was not. */
export const guidanceAttendance = pgTable(
  "guidance_attendance",
  {
    municipalityId: municipalityId(),
    sessionId: uuid().notNull(),
    personId: uuid().notNull(),
    attended: boolean().notNull().default(true),
    /** Was there, but not all the time. */
    partly: boolean().notNull().default(false),
    absenceReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.sessionId, t.personId] }),
    sessionKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check("guidance_attendance_whole", sql`attended or not partly and absence_reason is not null`),
    index("guidance_attendance_person").on(t.municipalityId, t.personId),
    tenantPolicy(),
  ],
);

/** A topic gone through in a session: what was shown, and whether it was understood. */
export const guidanceTopicCovered = pgTable(
  "guidance_topic_covered",
  {
    municipalityId: municipalityId(),
    sessionId: uuid().notNull(),
    topic: text().notNull(),
    shown: text(),
    understood: text(),
    /** Who it is that understood it so, when it is not the same for all. */
    byWhom: text(),
    note: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.sessionId, t.topic] }),
    sessionKey(t as never),
    check("guidance_topic_understood", sql`understood in ('understood','partly','repeat')`),
    tenantPolicy(),
  ],
);

/** What the household was given to keep, and in which language. */
export const guidanceMaterial = pgTable(
  "guidance_material",
  {
    municipalityId: municipalityId(),
    sessionId: uuid().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    language: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.sessionId, t.position] }),
    sessionKey(t as never),
    tenantPolicy(),
  ],
);

/** Something agreed in a session: what, who, by when. */
export const guidanceAgreement = pgTable(
  "guidance_agreement",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    sessionId: uuid().notNull(),
    position: integer().notNull(),
    text: text().notNull(),
    responsible: text().notNull(),
    /** The member of staff who sees to it; the one who held the session unless another is named. */
    adviserId: uuid(),
    dueOn: date({ mode: "string" }),
    doneOn: date({ mode: "string" }),
    doneBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    sessionKey(t as never),
    index("guidance_agreement_session").on(t.municipalityId, t.sessionId),
    index("guidance_agreement_open")
      .on(t.municipalityId, t.adviserId, t.dueOn)
      .where(sql`done_on is null`),
    tenantPolicy(),
  ],
);

/** A correction or addition to a finished session. */
export const guidanceAddition = pgTable(
  "guidance_addition",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    sessionId: uuid().notNull(),
    text: text().notNull(),
    authorId: uuid().notNull(),
    authorName: text().notNull(),
    writtenAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    sessionKey(t as never),
    index("guidance_addition_session").on(t.municipalityId, t.sessionId),
    tenantPolicy(),
  ],
);
