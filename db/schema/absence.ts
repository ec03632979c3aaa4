import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { person } from "./people";
import { programmeParticipation } from "./programme";
import { municipality } from "./users";

const ofParticipation = (t: never) => {
  const columns = t as { municipalityId: never; participationId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.participationId],
    foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
  });
};

/** Absence or leave from a day to a day. A document is told of by the day it was seen, never kept. */
export const programmeAbsence = pgTable(
  "programme_absence",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    /** Id of a rule of law in the group `absence`. */
    code: text().notNull(),
    /** What the law tells apart within the type, such as the start of school. */
    occasion: text(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }).notNull(),
    /** Minutes a day, when it is not the whole day. */
    minutesPerDay: integer(),
    /** Birth, due date or taking over of the child that it is about. */
    eventOn: date({ mode: "string" }),
    /** When the participant told of it beforehand. */
    noticeOn: date({ mode: "string" }),
    documentSeenOn: date({ mode: "string" }),
    benefitKept: boolean().notNull(),
    /** Why it is granted although more than the law's own number of days. */
    beyondReason: text(),
    /** Of a care leave: when follow-up or Norwegian was offered, and which of them. */
    followUpOfferedOn: date({ mode: "string" }),
    followUpKind: text(),
    grantedOn: date({ mode: "string" }).notNull(),
    grantedBy: uuid().notNull(),
    grantedByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    check("programme_absence_period", sql`from_on <= to_on`),
    check("programme_absence_minutes", sql`minutes_per_day between 1 and 1440`),
    check(
      "programme_absence_follow_up",
      sql`(follow_up_offered_on is null) = (follow_up_kind is null) and follow_up_kind in ('follow_up','norwegian','both') and (follow_up_kind is null or code = 'OMSORG')`,
    ),
    index("programme_absence_participation").on(t.municipalityId, t.participationId, t.fromOn),
    index("programme_absence_days").on(t.municipalityId, t.toOn, t.fromOn),
    tenantPolicy(),
  ],
);

/** What decides how many days someone has at a child's illness. No diagnosis. */
export const careSituation = pgTable(
  "care_situation",
  {
    municipalityId: municipalityId(),
    personId: uuid().notNull(),
    overTwoChildren: boolean().notNull().default(false),
    soleCarer: boolean().notNull().default(false),
    /** A right to more days, as a document that was seen says. */
    extendedRight: boolean().notNull().default(false),
    documentSeenOn: date({ mode: "string" }),
    changedBy: uuid().notNull(),
    changedByName: text().notNull(),
    changedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.personId] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    tenantPolicy(),
  ],
);

/** A decision that someone cannot certify own illness, and what was decided when it was seen anew. */
export const certificationWithdrawal = pgTable(
  "certification_withdrawal",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    reason: text().notNull(),
    decidedBy: uuid().notNull(),
    decidedByName: text().notNull(),
    assessedOn: date({ mode: "string" }),
    outcome: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    check("certification_withdrawal_outcome", sql`outcome in ('restored','kept')`),
    check(
      "certification_withdrawal_assessed",
      sql`(outcome is null) = (assessed_on is null) and (assessed_on is null or assessed_on >= decided_on)`,
    ),
    uniqueIndex("certification_withdrawal_open")
      .on(t.municipalityId, t.participationId)
      .where(sql`assessed_on is null`),
    index("certification_withdrawal_participation").on(
      t.municipalityId,
      t.participationId,
      t.decidedOn,
    ),
    tenantPolicy(),
  ],
);

/** A talk about absence that is out of the ordinary: why it was opened, and what came of it. */
export const absenceTalk = pgTable(
  "absence_talk",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    openedOn: date({ mode: "string" }).notNull(),
    windowFrom: date({ mode: "string" }).notNull(),
    windowTo: date({ mode: "string" }).notNull(),
    /** Minutes that nobody had explained in those days. */
    minutes: integer().notNull(),
    heldOn: date({ mode: "string" }),
    /** As the vocabulary of facts has it; no diagnosis. */
    cause: text(),
    agreement: text(),
    heldBy: uuid(),
    heldByName: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    check("absence_talk_cause", sql`cause in ('housing','health','childcare','other','unknown')`),
    check(
      "absence_talk_held",
      sql`(held_on is null) = (cause is null) and (held_on is null) = (held_by is null)`,
    ),
    uniqueIndex("absence_talk_open")
      .on(t.municipalityId, t.participationId)
      .where(sql`held_on is null`),
    index("absence_talk_participation").on(t.municipalityId, t.participationId, t.openedOn),
    tenantPolicy(),
  ],
);

/** How the planned end of a programme was counted anew from absence and leave. Never changed. */
export const programmeExtension = pgTable(
  "programme_extension",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    /** The end without absence and leave. */
    baseEndOn: date({ mode: "string" }).notNull(),
    oldEndOn: date({ mode: "string" }).notNull(),
    newEndOn: date({ mode: "string" }).notNull(),
    /** Absence that counted, in tenths of a working day by type and days. */
    counted: jsonb()
      .$type<{ code: string; fromOn: string; toOn: string; tenths: number }[]>()
      .notNull(),
    tenths: integer().notNull(),
    addedDays: integer().notNull(),
    ruleId: text().notNull(),
    ruleVersion: integer().notNull(),
    /** The municipality's choice where the rule does not settle it. */
    setting: text().notNull(),
    extendedBy: uuid().notNull(),
    extendedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    check("programme_extension_end", sql`new_end_on >= base_end_on and added_days >= 0`),
    index("programme_extension_participation").on(t.municipalityId, t.participationId, t.id),
    tenantPolicy(),
  ],
);

/** What a municipality holds to be absence out of the ordinary. Its own rule, not the law's. */
export const attendanceSetting = pgTable(
  "attendance_setting",
  {
    municipalityId: municipalityId()
      .primaryKey()
      .references(() => municipality.id),
    /** More minutes than this that nobody has explained, within this many weeks. */
    unusualMinutes: integer().notNull(),
    unusualWeeks: integer().notNull(),
    changedBy: uuid().notNull(),
    changedByName: text().notNull(),
    changedAt: instant().notNull(),
    version: version(),
  },
  () => [
    check(
      "attendance_setting_values",
      sql`unusual_minutes between 0 and 12000 and unusual_weeks between 1 and 12`,
    ),
    tenantPolicy(),
  ],
);
