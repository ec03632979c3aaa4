import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { person } from "./people";
import { municipality } from "./users";

/** A person's introduction programme: decision, start, planned end, end with reason, and after. */
export const programmeParticipation = pgTable(
  "programme_participation",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    kind: text().notNull().default("introduction_programme"),
    /** Settlement date, or the day the right was claimed: the three months run from here. */
    rightArisesOn: date({ mode: "string" }),
    decidedOn: date({ mode: "string" }),
    startedOn: date({ mode: "string" }),
    plannedEndOn: date({ mode: "string" }),
    endGoal: text(),
    endedOn: date({ mode: "string" }),
    exitReason: text(),
    statusAfterOneYear: text(),
    statusAfterOneYearOn: date({ mode: "string" }),
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
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check("programme_kind", sql`kind in ('introduction_programme','jobbsjansen')`),
    check("programme_end_after_start", sql`ended_on >= started_on`),
    check("programme_planned_end_after_start", sql`planned_end_on >= started_on`),
    index("programme_participation_case").on(t.municipalityId, t.caseId),
    index("programme_participation_person").on(t.municipalityId, t.personId),
    index("programme_participation_ended")
      .on(t.municipalityId, t.endedOn, t.id)
      .where(sql`ended_on is not null`),
    index("programme_participation_ends")
      .on(t.municipalityId, t.plannedEndOn, t.id)
      .where(sql`started_on is not null and ended_on is null`),
    tenantPolicy(),
  ],
);

/** A decision in a person's programme, as it was made. None is changed; a later one stands instead. */
export const programmeDecision = pgTable(
  "programme_decision",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    kind: text().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    /** The length that is granted, and what is added to it. */
    months: integer(),
    extensionMonths: integer(),
    endGoal: text(),
    startsOn: date({ mode: "string" }),
    /** The first and, for a stop that is temporary, the last day of a stop. */
    stopFrom: date({ mode: "string" }),
    stopTo: date({ mode: "string" }),
    /** Codes of the list `decision_ground`. */
    grounds: text().array().notNull(),
    reason: text().notNull(),
    /** Why it comes after the last day by law. */
    lateReason: text(),
    decidedBy: uuid().notNull(),
    decidedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
    }),
    check(
      "programme_decision_kind",
      sql`kind in ('granted','refused','changed','stopped_temporarily','stopped_permanently')`,
    ),
    check("programme_decision_months", sql`months between 1 and 72`),
    check("programme_decision_extension", sql`extension_months between 1 and 24`),
    check("programme_decision_granted", sql`kind <> 'granted' or months is not null`),
    check(
      "programme_decision_stop",
      sql`(kind in ('stopped_temporarily','stopped_permanently')) = (stop_from is not null)
        and (stop_to is null or kind = 'stopped_temporarily' and stop_to >= stop_from)`,
    ),
    check("programme_decision_grounds", sql`cardinality(grounds) > 0`),
    index("programme_decision_participation").on(
      t.municipalityId,
      t.participationId,
      t.decidedOn,
      t.id,
    ),
    tenantPolicy(),
  ],
);

/** Whether someone's education from abroad can be recognised, as it is known today. */
export const educationRecognition = pgTable(
  "education_recognition",
  {
    municipalityId: municipalityId(),
    personId: uuid().notNull(),
    status: text().notNull(),
    statusOn: date({ mode: "string" }).notNull(),
    note: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.personId] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check(
      "education_recognition_status",
      sql`status in ('not_needed','not_started','applied','answered')`,
    ),
    tenantPolicy(),
  ],
);

/** What a municipality holds to be full time, and its text in contracts. */
export const programmeSetting = pgTable(
  "programme_setting",
  {
    municipalityId: municipalityId()
      .primaryKey()
      .references(() => municipality.id),
    /** Minutes a week. */
    fullTimeMinutes: integer().notNull(),
    fullTimeWithHomeworkMinutes: integer().notNull(),
    /** What the municipality undertakes in a contract, by language; the product's text when empty. */
    municipalityDuties: jsonb().$type<Record<string, string[]>>().notNull().default({}),
    changedBy: uuid().notNull(),
    changedByName: text().notNull(),
    changedAt: instant().notNull(),
    version: version(),
  },
  () => [
    check(
      "programme_setting_hours",
      sql`full_time_minutes between 60 and 3000 and full_time_with_homework_minutes between 60 and 3000`,
    ),
    tenantPolicy(),
  ],
);
