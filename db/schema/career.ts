import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
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
import { createdAt, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { lease } from "./dwellings";
import { person } from "./people";

const caseKey = (t: never) => {
  const columns = t as { municipalityId: never; caseId: never };
  return foreignKey({
    columns: [columns.municipalityId, columns.caseId],
    foreignColumns: [settlementCase.municipalityId, settlementCase.id],
  });
};

/** A home that comes neither from a tenancy nor a lease here: before arrival, bought, elsewhere. */
export const homePeriod = pgTable(
  "home_period",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    tenure: text().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    /** The last day; empty while the household lives there. */
    toOn: date({ mode: "string" }),
    /** A municipality or a place in words; never an address. */
    place: text(),
    rooms: integer(),
    areaM2: doublePrecision(),
    monthlyCost: integer(),
    /** Why the household moved on from it. */
    movedReason: text(),
    note: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    check("home_period_order", sql`to_on >= from_on`),
    check("home_period_size", sql`rooms between 0 and 50 and area_m_2 > 0 and monthly_cost >= 0`),
    index("home_period_case").on(t.municipalityId, t.caseId, t.fromOn),
    tenantPolicy(),
  ],
);

/** An application for housing allowance or a start loan, and what came of it. Money in whole øre. */
export const supportApplication = pgTable(
  "support_application",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    kind: text().notNull(),
    status: text().notNull(),
    appliedOn: date({ mode: "string" }),
    answeredOn: date({ mode: "string" }),
    /** Housing allowance a month, or the whole loan. */
    amount: integer(),
    refusalReason: text(),
    note: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    check("support_application_order", sql`answered_on >= applied_on`),
    check("support_application_amount", sql`amount >= 0`),
    index("support_application_case").on(t.municipalityId, t.caseId),
    tenantPolicy(),
  ],
);

/** The housing goals of a household as they were set one day; each review is a row of its own. */
export const housingGoal = pgTable(
  "housing_goal",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    /** Counts up within the case, so that two who set goals at once do not both win. */
    round: integer().notNull(),
    reviewedOn: date({ mode: "string" }).notNull(),
    wish: text().notNull(),
    next: text().notNull(),
    yearOne: text(),
    yearThree: text(),
    yearFive: text(),
    endGoalNote: text(),
    /** Empty when it was agreed that the goals are not gone through again. */
    nextReviewOn: date({ mode: "string" }),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    check("housing_goal_order", sql`next_review_on > reviewed_on`),
    uniqueIndex("housing_goal_round").on(t.municipalityId, t.caseId, t.round),
    tenantPolicy(),
  ],
);

/** A step toward a housing goal: what, who does it, by when. */
export const housingStep = pgTable(
  "housing_step",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    body: text().notNull(),
    responsible: text().notNull(),
    dueOn: date({ mode: "string" }),
    doneOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    index("housing_step_case").on(t.municipalityId, t.caseId),
    tenantPolicy(),
  ],
);

/** Home and budget gone through with the household, with what held that day. Money in whole øre. */
export const housingReview = pgTable(
  "housing_review",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    occasion: text().notNull(),
    reviewedOn: date({ mode: "string" }).notNull(),
    monthlyIncome: integer(),
    /** Rent or loan, with electricity and heating. */
    monthlyCost: integer(),
    debtAnswer: text(),
    persons: integer(),
    isCrowded: boolean(),
    /** The last day of the lease that day, or `open_ended`. */
    leaseEnd: text(),
    note: text(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    check("housing_review_money", sql`least(monthly_income, monthly_cost) >= 0`),
    index("housing_review_case").on(t.municipalityId, t.caseId, t.reviewedOn),
    tenantPolicy(),
  ],
);

/** Whether a start loan or rent-to-own was found to be an option, and why. */
export const ownershipAssessment = pgTable(
  "ownership_assessment",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    assessedOn: date({ mode: "string" }).notNull(),
    conclusion: text().notNull(),
    reason: text().notNull(),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    index("ownership_assessment_case").on(t.municipalityId, t.caseId, t.assessedOn),
    tenantPolicy(),
  ],
);

/** What puts a home at risk, when it became known, and the measure that was agreed. */
export const tenancyRisk = pgTable(
  "tenancy_risk",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    leaseId: uuid(),
    kind: text().notNull(),
    reportedOn: date({ mode: "string" }).notNull(),
    note: text(),
    measure: text(),
    measureAgreedOn: date({ mode: "string" }),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.leaseId],
      foreignColumns: [lease.municipalityId, lease.id],
    }),
    check("tenancy_risk_measure", sql`(measure is null) = (measure_agreed_on is null)`),
    check("tenancy_risk_order", sql`measure_agreed_on >= reported_on`),
    index("tenancy_risk_case").on(t.municipalityId, t.caseId),
    tenantPolicy(),
  ],
);

/** That the home keeps someone away from the programme: both advisers are told the same day. */
export const housingAbsence = pgTable(
  "housing_absence",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    /** Since when; the days themselves are not kept here. */
    sinceOn: date({ mode: "string" }).notNull(),
    notedOn: date({ mode: "string" }).notNull(),
    note: text(),
    /** What the advisers agreed with the household, and when. */
    measure: text(),
    measureAgreedOn: date({ mode: "string" }),
    recordedBy: uuid().notNull(),
    recordedByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    caseKey(t as never),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check("housing_absence_measure", sql`(measure is null) = (measure_agreed_on is null)`),
    check("housing_absence_order", sql`noted_on >= since_on and measure_agreed_on >= since_on`),
    index("housing_absence_case").on(t.municipalityId, t.caseId),
    index("housing_absence_person").on(t.municipalityId, t.personId),
    tenantPolicy(),
  ],
);
