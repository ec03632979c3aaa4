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
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
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
    channel: text(),
    place: text(),
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
    check("guidance_session_status", sql`status in ('draft','finished')`),
    check(
      "guidance_session_finished",
      sql`(status = 'finished') = (finished_at is not null) and (status = 'draft' or held_on is not null)`,
    ),
    index("guidance_session_case").on(t.municipalityId, t.caseId, t.heldOn.desc(), t.id.desc()),
    index("guidance_session_drafts").on(t.municipalityId, t.adviserId).where(sql`status = 'draft'`),
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

/** A person's presence at a session. */
export const guidanceAttendance = pgTable(
  "guidance_attendance",
  {
    municipalityId: municipalityId(),
    sessionId: uuid().notNull(),
    personId: uuid().notNull(),
    attended: boolean().notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.sessionId, t.personId] }),
    sessionKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    tenantPolicy(),
  ],
);

/** A topic gone through in a session. */
export const guidanceTopicCovered = pgTable(
  "guidance_topic_covered",
  {
    municipalityId: municipalityId(),
    sessionId: uuid().notNull(),
    topic: text().notNull(),
    note: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.sessionId, t.topic] }),
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
    dueOn: date({ mode: "string" }),
    doneOn: date({ mode: "string" }),
    doneBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    sessionKey(t as never),
    index("guidance_agreement_session").on(t.municipalityId, t.sessionId),
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
