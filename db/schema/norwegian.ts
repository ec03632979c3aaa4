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

/** Where it was recorded, of whom, by whom. What is recorded follows the person to a later case. */
const recordedHere = () => ({
  municipalityId: municipalityId(),
  id: rowId(),
  caseId: uuid().notNull(),
  personId: uuid().notNull(),
  recordedBy: uuid().notNull(),
  recordedByName: text().notNull(),
  createdAt: createdAt(),
  version: version(),
});

const keys = (t: never) => {
  const columns = t as {
    municipalityId: never;
    caseId: never;
    personId: never;
    id: never;
  };
  return [
    primaryKey({ columns: [columns.municipalityId, columns.id] }),
    foreignKey({
      columns: [columns.municipalityId, columns.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [columns.municipalityId, columns.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
  ];
};

const levelIn = (column: string) => sql.raw(`${column} in ('UNDER_A1','A1','A2','B1','B2','C1')`);

/** A level of Norwegian as it was assessed on a day, in the skills that were looked at. */
export const norwegianAssessment = pgTable(
  "norwegian_assessment",
  {
    ...recordedHere(),
    assessedOn: date({ mode: "string" }).notNull(),
    /** Whether it tells of the start of the programme, of the way, or of the end. */
    occasion: text().notNull(),
    method: text().notNull(),
    reading: text(),
    listening: text(),
    writing: text(),
    oral: text(),
    /** Who assessed, such as the teacher. */
    assessor: text().notNull(),
    /** How the training has been given since the last time. */
    teachingMethod: text(),
    note: text(),
  },
  (t) => [
    ...keys(t as never),
    check("norwegian_assessment_occasion", sql`occasion in ('start','progress','end')`),
    check(
      "norwegian_assessment_method",
      sql`method in ('placement','teacher','conversation','mapping_tool','other')`,
    ),
    check("norwegian_assessment_reading", levelIn("reading")),
    check("norwegian_assessment_listening", levelIn("listening")),
    check("norwegian_assessment_writing", levelIn("writing")),
    check("norwegian_assessment_oral", levelIn("oral")),
    check(
      "norwegian_assessment_some",
      sql`coalesce(reading, listening, writing, oral) is not null`,
    ),
    index("norwegian_assessment_person").on(t.municipalityId, t.personId, t.assessedOn, t.id),
    tenantPolicy(),
  ],
);

/** A final test in Norwegian or civics: registered for, taken, with its result, and what came after. */
export const norwegianTest = pgTable(
  "norwegian_test",
  {
    ...recordedHere(),
    kind: text().notNull(),
    /** The ordinary test, or the one in sign language in the place of listening and speaking. */
    variant: text().notNull().default("ordinary"),
    heldOn: date({ mode: "string" }).notNull(),
    registeredOn: date({ mode: "string" }),
    /** That the test that the law gives for free was used for it. */
    isFree: boolean().notNull(),
    /** Whether the person came; none while it is to come. */
    attended: boolean(),
    /** When the result was made known: the time for a complaint runs from here. */
    resultOn: date({ mode: "string" }),
    reading: text(),
    listening: text(),
    writing: text(),
    oral: text(),
    /** Of civics. */
    passed: boolean(),
    language: text(),
    complainedOn: date({ mode: "string" }),
    complaintResult: text(),
    /** The last day on which one may not sit a test, after cheating. */
    quarantineUntil: date({ mode: "string" }),
  },
  (t) => [
    ...keys(t as never),
    check("norwegian_test_kind", sql`kind in ('norwegian','norwegian_c1','civics')`),
    check("norwegian_test_variant", sql`variant in ('ordinary','sign_language')`),
    check(
      "norwegian_test_reading",
      sql`reading in ('not_passed','UNDER_A1','A1','A2','B1','B2','C1')`,
    ),
    check(
      "norwegian_test_listening",
      sql`listening in ('not_passed','UNDER_A1','A1','A2','B1','B2','C1')`,
    ),
    check(
      "norwegian_test_writing",
      sql`writing in ('not_passed','UNDER_A1','A1','A2','B1','B2','C1')`,
    ),
    check("norwegian_test_oral", sql`oral in ('not_passed','UNDER_A1','A1','A2','B1','B2','C1')`),
    check("norwegian_test_result", sql`result_on is null or attended and result_on >= held_on`),
    check(
      "norwegian_test_parts",
      sql`case kind when 'civics' then coalesce(reading, listening, writing, oral) is null
        else passed is null end`,
    ),
    check(
      "norwegian_test_known",
      sql`(coalesce(reading, listening, writing, oral) is not null or passed is not null)
        = (result_on is not null)`,
    ),
    check("norwegian_test_complaint", sql`complained_on is null or complained_on >= result_on`),
    check(
      "norwegian_test_complaint_result",
      sql`complaint_result in ('kept','changed')
        and (complaint_result is null or complained_on is not null)`,
    ),
    check("norwegian_test_registered", sql`registered_on <= held_on`),
    check("norwegian_test_quarantine", sql`quarantine_until >= held_on`),
    index("norwegian_test_person").on(t.municipalityId, t.personId, t.heldOn, t.id),
    tenantPolicy(),
  ],
);

/** That someone need not take part in the training, or not sit the test. Documents by date only. */
export const norwegianExemption = pgTable(
  "norwegian_exemption",
  {
    ...recordedHere(),
    subject: text().notNull(),
    ground: text().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    documentSeenOn: date({ mode: "string" }).notNull(),
  },
  (t) => [
    ...keys(t as never),
    check("norwegian_exemption_subject", sql`subject in ('norwegian','civics')`),
    index("norwegian_exemption_person").on(t.municipalityId, t.personId),
    tenantPolicy(),
  ],
);

/** A decision on training in Norwegian, apart from the one on the programme. */
export const norwegianDecision = pgTable(
  "norwegian_decision",
  {
    ...recordedHere(),
    kind: text().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    /** The start that was offered: where the time of the right is counted from. */
    startsOn: date({ mode: "string" }),
    /** The day until which the start is put off. */
    deferredUntil: date({ mode: "string" }),
    reason: text().notNull(),
  },
  (t) => [
    ...keys(t as never),
    check("norwegian_decision_kind", sql`kind in ('granted','refused','deferred')`),
    check("norwegian_decision_start", sql`(kind = 'granted') = (starts_on is not null)`),
    check("norwegian_decision_deferred", sql`(kind = 'deferred') = (deferred_until is not null)`),
    index("norwegian_decision_person").on(t.municipalityId, t.personId, t.decidedOn, t.id),
    tenantPolicy(),
  ],
);

/** Leave from training in Norwegian, which moves the end of its right. The programme has its own. */
export const norwegianLeave = pgTable(
  "norwegian_leave",
  {
    ...recordedHere(),
    ground: text().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }).notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    documentSeenOn: date({ mode: "string" }),
  },
  (t) => [
    ...keys(t as never),
    check("norwegian_leave_ground", sql`ground in ('birth','illness','welfare','work','other')`),
    check("norwegian_leave_order", sql`from_on <= to_on`),
    index("norwegian_leave_person").on(t.municipalityId, t.personId, t.fromOn, t.id),
    tenantPolicy(),
  ],
);

/** Hours of training that the weeks here do not show, as those from another municipality. */
export const norwegianHours = pgTable(
  "norwegian_hours",
  {
    ...recordedHere(),
    subject: text().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }).notNull(),
    minutes: integer().notNull(),
    provider: text().notNull(),
    /** What shows it. */
    source: text().notNull(),
  },
  (t) => [
    ...keys(t as never),
    check("norwegian_hours_subject", sql`subject in ('norwegian','civics')`),
    check("norwegian_hours_source", sql`source in ('school','municipality','document','self')`),
    check("norwegian_hours_order", sql`from_on <= to_on`),
    check("norwegian_hours_minutes", sql`minutes between 1 and 300000`),
    index("norwegian_hours_person").on(t.municipalityId, t.personId, t.fromOn, t.id),
    tenantPolicy(),
  ],
);

/** The place that someone practises Norwegian outside class, and how often, as agreed. */
export const languagePractice = pgTable(
  "language_practice",
  {
    municipalityId: municipalityId(),
    personId: uuid().notNull(),
    place: text().notNull(),
    timesPerMonth: integer().notNull(),
    agreedOn: date({ mode: "string" }).notNull(),
    endedOn: date({ mode: "string" }),
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
    check("language_practice_times", sql`times_per_month between 1 and 60`),
    check("language_practice_order", sql`ended_on >= agreed_on`),
    tenantPolicy(),
  ],
);

/**
 * Where someone stands in Norwegian, kept so that lists and figures need not count it. Written by the
 * refresh before commit alone.
 */
export const norwegianStanding = pgTable(
  "norwegian_standing",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    /** Last measure, or the start of the programme while there is none. */
    measureFrom: date({ mode: "string" }),
    measuredOn: date({ mode: "string" }),
    firstMeasuredOn: date({ mode: "string" }),
    /** Levels and goals as `reading_a2`, so far as they are known. */
    levels: text().array().notNull(),
    goals: text().array().notNull(),
    /** Most levels that a skill is short of its goal; none while no skill can be compared. */
    levelsLeft: integer(),
    /** When a level last rose. */
    roseOn: date({ mode: "string" }),
    /** Whether at least one skill is higher than at the start; none while it cannot be said. */
    hasRisen: boolean(),
    goalReachedOn: date({ mode: "string" }),
    rightEndsOn: date({ mode: "string" }),
    civicsDueOn: date({ mode: "string" }),
    civicsDoneOn: date({ mode: "string" }),
    /** The next test that someone is registered for. */
    testOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId, t.personId] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    index("norwegian_standing_right").on(t.municipalityId, t.rightEndsOn),
    tenantPolicy(),
  ],
);
