import { sql } from "drizzle-orm";
import {
  bigint,
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
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { person } from "./people";
import { programmeParticipation } from "./programme";
import { municipality } from "./users";

/** A line as `lib/benefit` made it. */
type StoredLine = {
  code: string;
  unit: string;
  quantity: number;
  rateOre: number | null;
  ore: number;
  rules: readonly string[];
  facts: Readonly<Record<string, string | number>>;
};

const ore = () => bigint({ mode: "number" });

const ofPerson = (t: never) => {
  const columns = t as { municipalityId: never; personId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.personId],
    foreignColumns: [person.municipalityId, person.id],
  });
};

const changed = {
  version: version(),
  changedBy: uuid().notNull(),
  changedByName: text().notNull(),
  changedAt: instant().notNull().defaultNow(),
};

/** Where someone lives and with whom, as far as it decides the benefit, from a day to a day. */
export const benefitSituation = pgTable(
  "benefit_situation",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    personId: uuid().notNull(),
    kind: text().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    toOn: date({ mode: "string" }),
    /** The other one of a couple without children. */
    partnerId: uuid(),
    ...changed,
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofPerson(t as never),
    foreignKey({
      columns: [t.municipalityId, t.partnerId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check(
      "benefit_situation_kind",
      sql`kind in ('with_parents','without_parents','couple_without_children','not_such_couple')`,
    ),
    check("benefit_situation_period", sql`from_on <= to_on`),
    check(
      "benefit_situation_partner",
      sql`(kind = 'couple_without_children') = (partner_id is not null) and partner_id <> person_id`,
    ),
    index("benefit_situation_person").on(t.municipalityId, t.personId, t.fromOn),
    tenantPolicy(),
  ],
);

/** What someone gets in a month beside the benefit, and for what time, in the months from and to. */
export const benefitIncome = pgTable(
  "benefit_income",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    personId: uuid().notNull(),
    kind: text().notNull(),
    /** First day of the month. */
    fromMonth: date({ mode: "string" }).notNull(),
    toMonth: date({ mode: "string" }),
    monthlyOre: ore().notNull(),
    /** Of paid work within the programme: minutes in the month. */
    minutes: integer(),
    /** Of benefits where it decides: whether it was earned before the programme. */
    earnedBefore: boolean(),
    ...changed,
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofPerson(t as never),
    check(
      "benefit_income_kind",
      sql`kind in ('unemployment','sickness','parental','disability','work_assessment','transitional','paid_work')`,
    ),
    check("benefit_income_amount", sql`monthly_ore > 0`),
    check("benefit_income_minutes", sql`(kind = 'paid_work') = (minutes is not null)`),
    check(
      "benefit_income_earned",
      sql`(kind in ('unemployment','sickness','parental')) = (earned_before is not null)`,
    ),
    check(
      "benefit_income_months",
      sql`extract(day from from_month) = 1 and (to_month is null or extract(day from to_month) = 1 and to_month >= from_month)`,
    ),
    index("benefit_income_person").on(t.municipalityId, t.personId, t.fromMonth),
    tenantPolicy(),
  ],
);

/** What was paid too much and is set off in later benefit, as it was decided. */
export const benefitSetOff = pgTable(
  "benefit_set_off",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    personId: uuid().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    reason: text().notNull(),
    totalOre: ore().notNull(),
    /** At most this much in a month. */
    monthlyOre: ore().notNull(),
    firstMonth: date({ mode: "string" }).notNull(),
    /** The last month in which anything is set off, when it was ended before its time. */
    lastMonth: date({ mode: "string" }),
    ...changed,
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    ofPerson(t as never),
    check("benefit_set_off_amounts", sql`total_ore > 0 and monthly_ore between 1 and total_ore`),
    check(
      "benefit_set_off_months",
      sql`extract(day from first_month) = 1 and (last_month is null or extract(day from last_month) = 1)`,
    ),
    index("benefit_set_off_person").on(t.municipalityId, t.personId, t.firstMonth),
    tenantPolicy(),
  ],
);

/** The benefit of a month for all who have it, until it is approved, and from then on as it was paid. */
export const benefitRun = pgTable(
  "benefit_run",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    kind: text().notNull().default("introduction_benefit"),
    /** First day of the month. */
    month: date({ mode: "string" }).notNull(),
    status: text().notNull(),
    participantCount: integer().notNull().default(0),
    doneCount: integer().notNull().default(0),
    /** The participation up to which it is computed. */
    doneUntil: uuid(),
    /** Øre and people: what it comes to, kept while it is computed. */
    summary: jsonb().$type<Record<string, number>>().notNull().default({}),
    startedBy: uuid().notNull(),
    startedByName: text().notNull(),
    startedAt: instant().notNull(),
    computedAt: instant(),
    approvedBy: uuid(),
    approvedByName: text(),
    approvedAt: instant(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("benefit_run_kind", sql`kind in ('introduction_benefit')`),
    check("benefit_run_month", sql`extract(day from month) = 1`),
    check("benefit_run_status", sql`status in ('computing','stopped','computed','approved')`),
    check("benefit_run_approved", sql`(status = 'approved') = (approved_at is not null)`),
    uniqueIndex("benefit_run_of_month").on(t.municipalityId, t.kind, t.month),
    index("benefit_run_waiting").on(t.municipalityId, t.createdAt).where(sql`status = 'computing'`),
    tenantPolicy(),
  ],
);

/** What one participant gets of a run, line by line; a trigger keeps it when the run is approved. */
export const benefitResult = pgTable(
  "benefit_result",
  {
    municipalityId: municipalityId(),
    runId: uuid().notNull(),
    participationId: uuid().notNull(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    month: date({ mode: "string" }).notNull(),
    /** What is paid; nothing while something is missing. */
    totalOre: ore().notNull(),
    /** What the month itself gives, before what comes from other months. */
    earnedOre: ore().notNull(),
    /** What could not be taken in this month and is taken in the next. */
    carriedOre: ore().notNull().default(0),
    lines: jsonb().$type<StoredLine[]>().notNull(),
    /** What it changes of earlier months, and how much of each set-off it takes. */
    differences: jsonb().$type<{ month: string; ore: number }[]>().notNull().default([]),
    setOffs: jsonb().$type<{ id: string; ore: number }[]>().notNull().default([]),
    /** The decided arrears that are paid with it. */
    arrears: jsonb().$type<{ id: string; ore: number }[]>().notNull().default([]),
    /** Codes of what must be known before anything is paid. */
    missing: text().array().notNull().default([]),
    /** The deduction is so large that a decision must be made on it. */
    needsDecision: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.runId, t.participationId] }),
    foreignKey({
      columns: [t.municipalityId, t.runId],
      foreignColumns: [benefitRun.municipalityId, benefitRun.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    ofPerson(t as never),
    check("benefit_result_never_negative", sql`total_ore >= 0 and carried_ore >= 0`),
    check("benefit_result_missing", sql`cardinality(missing) = 0 or total_ore = 0`),
    index("benefit_result_participation").on(t.municipalityId, t.participationId, t.month),
    index("benefit_result_case").on(t.municipalityId, t.caseId, t.month),
    index("benefit_result_look")
      .on(t.municipalityId, t.runId)
      .where(sql`cardinality(missing) > 0 or needs_decision`),
    tenantPolicy(),
  ],
);

/** What the payroll says was paid for a month. */
export const benefitPayment = pgTable(
  "benefit_payment",
  {
    municipalityId: municipalityId(),
    runId: uuid().notNull(),
    participationId: uuid().notNull(),
    paidOre: ore().notNull(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    recordedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.runId, t.participationId] }),
    foreignKey({
      columns: [t.municipalityId, t.runId],
      foreignColumns: [benefitRun.municipalityId, benefitRun.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.participationId],
      foreignColumns: [programmeParticipation.municipalityId, programmeParticipation.id],
    }),
    tenantPolicy(),
  ],
);

/** How a municipality approves and pays the benefit. */
export const benefitSetting = pgTable(
  "benefit_setting",
  {
    municipalityId: municipalityId()
      .primaryKey()
      .references(() => municipality.id),
    /** Another one than who computed a month must approve it. */
    fourEyes: boolean().notNull().default(true),
    /** The pay type that the payroll system knows the benefit by. */
    payType: text(),
    ...changed,
  },
  () => [tenantPolicy()],
);
