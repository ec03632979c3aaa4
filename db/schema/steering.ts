import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, municipalityId, tenantPolicy, version } from "./columns";
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

/** The council's decision on how many to settle in a year. */
export const yearDecision = pgTable(
  "year_decision",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    year: integer().notNull(),
    decidedNumber: integer().notNull(),
    decidedOn: date({ mode: "string" }),
    caseReference: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.year] }),
    check("year_decision_number", sql`decided_number >= 0`),
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
