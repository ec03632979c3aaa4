import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { municipality } from "./users";

/** A target that the municipality has set for an indicator in a year. */
export const target = pgTable(
  "target",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    indicator: text().notNull(),
    year: integer().notNull(),
    value: numeric({ mode: "number", precision: 9, scale: 2 }).notNull(),
    note: text(),
    setBy: uuid().notNull(),
    setAt: createdAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.indicator, t.year] }),
    check("target_value", sql`value >= 0`),
    tenantPolicy(),
  ],
);

/** A condition in the council's decision: a code, and words where the code says too little. */
type Condition = { kind: string; text: string | null };

const decisionColumns = () => ({
  decidedNumber: integer().notNull(),
  /** Of the decided number, unaccompanied minors; null where the council has not said. */
  decidedMinors: integer(),
  decidedOn: date({ mode: "string" }),
  caseReference: text(),
  conditions: jsonb().$type<Condition[]>().notNull().default([]),
});

/** The council's decision on how many to settle in a year: the one that stands. */
export const yearDecision = pgTable(
  "year_decision",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    year: integer().notNull(),
    ...decisionColumns(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.year] }),
    check("year_decision_number", sql`decided_number >= 0`),
    check("year_decision_minors", sql`decided_minors between 0 and decided_number`),
    tenantPolicy(),
  ],
);

/** A decision that a later one in the same year has replaced. */
export const replacedYearDecision = pgTable(
  "replaced_year_decision",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    year: integer().notNull(),
    ...decisionColumns(),
    replacedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    index("replaced_year_decision_year").on(t.municipalityId, t.year),
    tenantPolicy(),
  ],
);

/** What the state has asked for in a year: the first request, and each later one or adjustment. */
export const yearRequest = pgTable(
  "year_request",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    year: integer().notNull(),
    /** original and adjusted give the whole number, additional the number asked for on top. */
    kind: text().notNull(),
    requestedNumber: integer().notNull(),
    /** Of the requested number, unaccompanied minors; null where the letter has not said. */
    requestedMinors: integer(),
    receivedOn: date({ mode: "string" }).notNull(),
    caseReference: text(),
    note: text(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("year_request_kind", sql`kind in ('original','additional','adjusted')`),
    check("year_request_number", sql`requested_number >= 0`),
    check("year_request_minors", sql`requested_minors between 0 and requested_number`),
    index("year_request_year").on(t.municipalityId, t.year, t.receivedOn, t.id),
    uniqueIndex("year_request_original").on(t.municipalityId, t.year).where(sql`kind = 'original'`),
    tenantPolicy(),
  ],
);

/** The dwellings that can be moved into in a week, by how many persons each holds. */
export const weekCapacity = pgTable(
  "week_capacity",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    /** The Monday of the week. */
    weekStartsOn: date({ mode: "string" }).notNull(),
    dwellingsFor1: integer().notNull().default(0),
    dwellingsFor2: integer().notNull().default(0),
    dwellingsFor3: integer().notNull().default(0),
    dwellingsFor4: integer().notNull().default(0),
    dwellingsFor5: integer().notNull().default(0),
    /** For six or more. */
    dwellingsFor6: integer().notNull().default(0),
    /** Places for unaccompanied minors, who do not live in these dwellings. */
    minorPlaces: integer().notNull().default(0),
    note: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.weekStartsOn] }),
    check("week_capacity_monday", sql`extract(isodow from week_starts_on) = 1`),
    check(
      "week_capacity_numbers",
      sql`least(dwellings_for1, dwellings_for2, dwellings_for3, dwellings_for4, dwellings_for5, dwellings_for6, minor_places) >= 0`,
    ),
    tenantPolicy(),
  ],
);

/** What one person of one case adds to an indicator, in the quarter where it counts. */
export const indicatorContribution = pgTable(
  "indicator_contribution",
  {
    municipalityId: municipalityId(),
    indicator: text().notNull(),
    caseId: uuid().notNull(),
    personId: uuid().notNull(),
    year: integer().notNull(),
    quarter: integer().notNull(),
    counts: boolean().notNull(),
    reached: boolean().notNull(),
    /** Why the person does not count as reached, such as a missing exit reason. */
    missing: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.indicator, t.caseId, t.personId] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    index("indicator_contribution_case").on(t.municipalityId, t.caseId),
    index("indicator_contribution_quarter").on(
      t.municipalityId,
      t.indicator,
      t.year,
      t.quarter,
      t.caseId,
    ),
    tenantPolicy(),
  ],
);

/** Sum of the contributions by quarter, kept in the same transaction as the contributions. */
export const indicatorRollup = pgTable(
  "indicator_rollup",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    indicator: text().notNull(),
    year: integer().notNull(),
    quarter: integer().notNull(),
    denominator: integer().notNull().default(0),
    numerator: integer().notNull().default(0),
    missing: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.indicator, t.year, t.quarter] }),
    tenantPolicy(),
  ],
);

/** A day from which a household counts in a figure of the year, or no longer does. */
export const householdMoment = pgTable(
  "household_moment",
  {
    municipalityId: municipalityId(),
    caseId: uuid().notNull(),
    figure: text().notNull(),
    onDay: date({ mode: "string" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId, t.figure, t.onDay] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    index("household_moment_day").on(t.municipalityId, t.onDay),
    tenantPolicy(),
  ],
);

/** How many moments a quarter has, kept in the same transaction as the moments. */
export const householdMomentRollup = pgTable(
  "household_moment_rollup",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    figure: text().notNull(),
    year: integer().notNull(),
    quarter: integer().notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.figure, t.year, t.quarter] }), tenantPolicy()],
);

/** How far the count of all cases' moments has come after a release that counts in a new way. */
export const householdMomentCounting = pgTable(
  "household_moment_counting",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    /** The way of counting, a number in the program that grows when it changes. */
    edition: integer().notNull(),
    /** The last case that is counted. */
    doneUntil: uuid(),
    finishedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId] }), tenantPolicy()],
);
