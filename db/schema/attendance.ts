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
import { programmeParticipation } from "./programme";
import { municipality } from "./users";

/** A class or a group that participants of the introduction programme go to. */
export const programmeClass = pgTable(
  "programme_class",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    name: text().notNull(),
    provider: text().notNull(),
    /** Codes of the list `plan_element`: elements of a plan that are held in the class. */
    kinds: text().array().notNull(),
    place: text(),
    teacherName: text(),
    teacherContact: text(),
    /** It rests in the municipality's school breaks. */
    followsSchool: boolean().notNull().default(true),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("programme_class_period", sql`from_on <= to_on`),
    check("programme_class_kinds", sql`cardinality(kinds) > 0`),
    index("programme_class_name").on(t.municipalityId, t.name, t.id),
    tenantPolicy(),
  ],
);

const ofClass = (t: never) => {
  const columns = t as { municipalityId: never; classId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.classId],
    foreignColumns: [programmeClass.municipalityId, programmeClass.id],
  });
};

const ofParticipation = (t: never) => {
  const columns = t as { municipalityId: never; participationId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.participationId],
    foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
  });
};

/** The weekdays of a class with their hours, from a day until the next timetable begins. */
export const classTimetable = pgTable(
  "class_timetable",
  {
    municipalityId: municipalityId(),
    classId: uuid().notNull(),
    validFrom: date({ mode: "string" }).notNull(),
    times: jsonb().$type<{ weekday: number; from: string; to: string }[]>().notNull(),
    setBy: uuid().notNull(),
    setByName: text().notNull(),
    setAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.classId, t.validFrom] }),
    ofClass(t as never),
    tenantPolicy(),
  ],
);

/** Someone's time in a class. */
export const classParticipant = pgTable(
  "class_participant",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    classId: uuid().notNull(),
    participationId: uuid().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }),
    addedBy: uuid().notNull(),
    addedByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofClass(t as never),
    ofParticipation(t as never),
    check("class_participant_period", sql`from_on <= to_on`),
    uniqueIndex("class_participant_start").on(
      t.municipalityId,
      t.classId,
      t.participationId,
      t.fromOn,
    ),
    index("class_participant_participation").on(t.municipalityId, t.participationId),
    tenantPolicy(),
  ],
);

/**
 * What was registered of someone's day in a class or an element of the plan. In a closed month a
 * trigger keeps it as it is; what is found later is a correction.
 */
export const attendance = pgTable(
  "attendance",
  {
    municipalityId: municipalityId(),
    participationId: uuid().notNull(),
    day: date({ mode: "string" }).notNull(),
    sourceKind: text().notNull(),
    /** The class, or the element's line in the versions of the plan. */
    sourceId: uuid().notNull(),
    /** As the plan had it when it was registered. */
    plannedMinutes: integer().notNull(),
    presentMinutes: integer().notNull(),
    /** Type of the absence for what is short of the plan; none while it is not explained. */
    absenceCode: text(),
    origin: text().notNull(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    recordedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.participationId, t.day, t.sourceId] }),
    ofParticipation(t as never),
    check("attendance_source", sql`source_kind in ('class','element')`),
    check("attendance_origin", sql`origin in ('typed','as_planned','imported','leave')`),
    check(
      "attendance_minutes",
      sql`planned_minutes between 0 and 1440 and present_minutes between 0 and 1440`,
    ),
    check(
      "attendance_absence",
      sql`absence_code is null or present_minutes < planned_minutes or planned_minutes = 0`,
    ),
    index("attendance_source_day").on(t.municipalityId, t.sourceId, t.day),
    index("attendance_day").on(t.municipalityId, t.day),
    tenantPolicy(),
  ],
);

/** A month that is closed, for the whole municipality or for one class. It is not opened again. */
export const attendanceMonth = pgTable(
  "attendance_month",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    /** First day of the month. */
    month: date({ mode: "string" }).notNull(),
    /** The class; none is all that the municipality has. */
    classId: uuid(),
    /** What was registered and what was missing when it was closed. */
    summary: jsonb().$type<Record<string, number>>().notNull(),
    closedBy: uuid().notNull(),
    closedByName: text().notNull(),
    closedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofClass(t as never),
    check("attendance_month_first_day", sql`extract(day from month) = 1`),
    uniqueIndex("attendance_month_whole")
      .on(t.municipalityId, t.month)
      .where(sql`class_id is null`),
    uniqueIndex("attendance_month_class")
      .on(t.municipalityId, t.classId, t.month)
      .where(sql`class_id is not null`),
    tenantPolicy(),
  ],
);

/** What was found later of a day in a closed month. The newest one holds. Never changed. */
export const attendanceCorrection = pgTable(
  "attendance_correction",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    participationId: uuid().notNull(),
    day: date({ mode: "string" }).notNull(),
    sourceKind: text().notNull(),
    sourceId: uuid().notNull(),
    plannedMinutes: integer().notNull(),
    presentMinutes: integer().notNull(),
    absenceCode: text(),
    /** What it changes: minutes present, and minutes for which the benefit is reduced. */
    presentChange: integer().notNull(),
    deductedChange: integer().notNull(),
    reason: text().notNull(),
    correctedBy: uuid().notNull(),
    correctedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofParticipation(t as never),
    check("attendance_correction_source", sql`source_kind in ('class','element')`),
    check(
      "attendance_correction_minutes",
      sql`planned_minutes between 0 and 1440 and present_minutes between 0 and 1440`,
    ),
    index("attendance_correction_day").on(t.municipalityId, t.participationId, t.day, t.id),
    index("attendance_correction_made").on(t.municipalityId, t.createdAt),
    tenantPolicy(),
  ],
);
