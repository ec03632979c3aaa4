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
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { document } from "./documents";
import { person } from "./people";
import { programmeParticipation } from "./programme";
import { municipality } from "./users";

/**
 * A workplace that was asked, or may be, whether it takes in someone from the programme. It belongs to
 * the municipality and to no case.
 */
export const employer = pgTable(
  "employer",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    name: text().notNull(),
    organisationNumber: text(),
    industry: text().notNull(),
    /** Where the work is done. */
    place: text(),
    /** Tasks that someone could have there. */
    tasks: text(),
    /** The level of Norwegian that the work asks for; "none" when it asks for none. */
    requiredLevel: text(),
    norwegianInHours: text(),
    placesOffered: integer().notNull().default(0),
    /** As the newest contact in which it was asked says; null when it never was. */
    answer: text(),
    answeredOn: date({ mode: "string" }),
    lastContactOn: date({ mode: "string" }),
    /** When someone is to be in touch again, and who. */
    nextContactOn: date({ mode: "string" }),
    nextContactName: text(),
    note: text(),
    archivedOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("employer_answer", sql`answer in ('yes','maybe','no')`),
    check("employer_answered", sql`(answer is null) = (answered_on is null)`),
    check("employer_norwegian", sql`norwegian_in_hours in ('offered','possible','no')`),
    check("employer_places", sql`places_offered between 0 and 500`),
    uniqueIndex("employer_organisation_number")
      .on(t.municipalityId, t.organisationNumber)
      .where(sql`organisation_number is not null`),
    index("employer_name").on(t.municipalityId, sql`lower(name) collate "nb-NO-x-icu"`, t.id),
    index("employer_next_contact")
      .on(t.municipalityId, t.nextContactOn, t.id)
      .where(sql`next_contact_on is not null and archived_on is null`),
    tenantPolicy(),
  ],
);

const employerKey = (t: never) => {
  const columns = t as { municipalityId: never; employerId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.employerId],
    foreignColumns: [employer.municipalityId, employer.id],
  });
};

/** Whom one speaks to at an employer. */
export const employerPerson = pgTable(
  "employer_person",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    employerId: uuid().notNull(),
    name: text().notNull(),
    role: text(),
    phone: text(),
    email: text(),
    leftOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique("employer_person_of_employer").on(t.municipalityId, t.employerId, t.id),
    employerKey(t as never),
    tenantPolicy(),
  ],
);

/**
 * A contact with an employer, and what it answered when it was asked about places. A row stays as it was
 * written; a correction is a row of its own that names the one it corrects.
 */
export const employerContact = pgTable(
  "employer_contact",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    employerId: uuid().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    channel: text().notNull(),
    withWhom: text(),
    summary: text(),
    /** Null when it was not asked this time. */
    answer: text(),
    /** Why not, or what holds back. */
    reasons: text().array().notNull().default([]),
    /** What would decide that it takes someone in. */
    decisive: text().array().notNull().default([]),
    nextContactOn: date({ mode: "string" }),
    correctsId: uuid(),
    byId: uuid().notNull(),
    byName: text().notNull(),
    recordedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    employerKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.correctsId],
      foreignColumns: [t.municipalityId, t.id],
    }),
    check("employer_contact_answer", sql`answer in ('yes','maybe','no')`),
    check("employer_contact_no", sql`answer is distinct from 'no' or cardinality(reasons) > 0`),
    uniqueIndex("employer_contact_corrects")
      .on(t.municipalityId, t.correctsId)
      .where(sql`corrects_id is not null`),
    index("employer_contact_employer").on(t.municipalityId, t.employerId, t.heldOn.desc()),
    tenantPolicy(),
  ],
);

/** A participant's time at an employer: what is agreed, what the employer says, and what came of it. */
export const placement = pgTable(
  "placement",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    employerId: uuid().notNull(),
    /** The programme that it is part of, and the line of the plan whose hours these are. */
    participationId: uuid(),
    lineId: uuid(),
    kind: text().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }).notNull(),
    minutesPerWeek: integer().notNull(),
    goals: text().notNull(),
    tasks: text().notNull(),
    /** Whom the participant has at the workplace, and the employer in the municipality. */
    employerPersonId: uuid(),
    municipalContact: text().notNull(),
    norwegianInHours: text(),
    norwegianNote: text(),
    subsidy: text(),
    subsidyFrom: date({ mode: "string" }),
    subsidyTo: date({ mode: "string" }),
    insurance: text(),
    /** What the employer says before the end that it would take to hire. */
    reviewedOn: date({ mode: "string" }),
    wouldHire: text(),
    hiringNeeds: text(),
    endedOn: date({ mode: "string" }),
    result: text(),
    resultNote: text(),
    jobFrom: date({ mode: "string" }),
    jobMinutesPerWeek: integer(),
    referenceGivenOn: date({ mode: "string" }),
    changedByName: text().notNull(),
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
    employerKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.employerId, t.employerPersonId],
      foreignColumns: [employerPerson.municipalityId, employerPerson.employerId, employerPerson.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
    }),
    check(
      "placement_kind",
      sql`kind in ('work_placement','language_placement','part_time_work','other')`,
    ),
    check("placement_period", sql`from_on <= to_on`),
    check("placement_minutes", sql`minutes_per_week between 30 and 2400`),
    check("placement_norwegian", sql`norwegian_in_hours in ('offered','possible','no')`),
    check("placement_line", sql`line_id is null or participation_id is not null`),
    check("placement_reviewed", sql`(reviewed_on is null) = (hiring_needs is null)`),
    check("placement_ended", sql`(ended_on is null) = (result is null) and ended_on >= from_on`),
    check("placement_job", sql`job_from is null or result is not null`),
    index("placement_case").on(t.municipalityId, t.caseId, t.personId),
    index("placement_employer").on(t.municipalityId, t.employerId, t.fromOn),
    // The hours of a line of the plan are those of one placement at a time.
    index("placement_line").on(t.municipalityId, t.lineId).where(sql`line_id is not null`),
    tenantPolicy(),
  ],
);

const placementKey = (t: never) => {
  const columns = t as { municipalityId: never; placementId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.placementId],
    foreignColumns: [placement.municipalityId, placement.id],
  });
};

/** A visit at the workplace: agreed on before, and how it goes when it has been held. */
export const placementVisit = pgTable(
  "placement_visit",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    placementId: uuid().notNull(),
    plannedOn: date({ mode: "string" }).notNull(),
    heldOn: date({ mode: "string" }),
    standing: text(),
    summary: text(),
    heldByName: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    placementKey(t as never),
    check("placement_visit_standing", sql`standing in ('well','needs_change','at_risk')`),
    check(
      "placement_visit_held",
      sql`(held_on is null) = (standing is null) and (held_on is null) = (summary is null)`,
    ),
    index("placement_visit_placement").on(t.municipalityId, t.placementId, t.plannedOn),
    tenantPolicy(),
  ],
);

/** What was agreed on in a visit: by whom and when. */
export const placementTask = pgTable(
  "placement_task",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    placementId: uuid().notNull(),
    visitId: uuid().notNull(),
    body: text().notNull(),
    responsible: text().notNull(),
    dueOn: date({ mode: "string" }),
    doneOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    placementKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.visitId],
      foreignColumns: [placementVisit.municipalityId, placementVisit.id],
    }),
    check(
      "placement_task_responsible",
      sql`responsible in ('municipality','employer','participant')`,
    ),
    index("placement_task_placement").on(t.municipalityId, t.placementId),
    tenantPolicy(),
  ],
);

/** The agreement of a placement, signed by the three. Kept as it was then, and never changed. */
export const placementAgreement = pgTable(
  "placement_agreement",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    placementId: uuid().notNull(),
    method: text().notNull(),
    signedOn: date({ mode: "string" }).notNull(),
    /** The terms and what each undertakes, as they stood when it was signed. */
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    participantSignature: jsonb().$type<Record<string, unknown>>().notNull(),
    employerSignature: jsonb().$type<Record<string, unknown>>().notNull(),
    adviserSignature: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Digest of what was signed. */
    digest: text().notNull(),
    documentId: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    placementKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.documentId],
      foreignColumns: [document.municipalityId, document.id],
    }),
    check("placement_agreement_method", sql`method in ('screen','paper')`),
    index("placement_agreement_placement").on(t.municipalityId, t.placementId, t.signedOn),
    tenantPolicy(),
  ],
);

/** Whether someone can try an ordinary job soon with close follow-up, as it was held then. */
export const ordinaryJobAssessment = pgTable(
  "ordinary_job_assessment",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    assessedOn: date({ mode: "string" }).notNull(),
    conclusion: text().notNull(),
    reason: text().notNull(),
    byName: text().notNull(),
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
    check("ordinary_job_conclusion", sql`conclusion in ('try_now','later','not_suitable')`),
    index("ordinary_job_assessment_person").on(
      t.municipalityId,
      t.caseId,
      t.personId,
      t.assessedOn.desc(),
    ),
    tenantPolicy(),
  ],
);

/** How many at one workplace without anyone hired before it is looked into. */
export const placementSetting = pgTable(
  "placement_setting",
  {
    municipalityId: municipalityId()
      .primaryKey()
      .references(() => municipality.id),
    mostWithoutHiring: integer().notNull(),
    changedByName: text().notNull(),
    changedAt: instant().notNull(),
    version: version(),
  },
  () => [
    check("placement_setting_most", sql`most_without_hiring between 1 and 50`),
    tenantPolicy(),
  ],
);
