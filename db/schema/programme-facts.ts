import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, municipalityId, tenantPolicy, version } from "./columns";
import { person } from "./people";

/**
 * What decides a person's rights in the programme and is recorded nowhere else. Null is not known;
 * of what may happen, such as an interruption, that it has not.
 */
export const programmeFact = pgTable(
  "programme_fact",
  {
    municipalityId: municipalityId(),
    personId: uuid().notNull(),
    /** A code of the list of permit grounds; "none" when there was no permit before. */
    earlierPermit: text(),
    appliedFromAbroad: boolean(),
    /** Over what follows from the kind of settlement. */
    settledByAgreement: boolean(),
    /** Since when in a municipality with the permit, over the settlement date. */
    inMunicipalitySince: date({ mode: "string" }),
    /** Hours a week in a job, or an offer of one; 0 is none. */
    workHours: numeric({ precision: 4, scale: 1, mode: "number" }),
    workFrom: date({ mode: "string" }),
    workUntil: date({ mode: "string" }),
    /** Upper secondary or equal by the GSU list, over the level of education. */
    upperSecondary: boolean(),
    upperSecondaryOn: date({ mode: "string" }),
    endGoal: text(),
    offeredOn: date({ mode: "string" }),
    isParent: boolean(),
    sponsorLabour: boolean(),
    norwegianOfferedFrom: date({ mode: "string" }),
    extraNorwegianMonths: integer(),
    permitRenewedOn: date({ mode: "string" }),
    lapsedOn: date({ mode: "string" }),
    lapsedBecause: text(),
    trainedByCounty: boolean().notNull().default(false),
    mustDocumentB2: boolean().notNull().default(false),
    changedByName: text().notNull(),
    changedAt: instant().notNull().defaultNow(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.personId] }),
    foreignKey({
      columns: [t.municipalityId, t.personId],
      foreignColumns: [person.municipalityId, person.id],
    }),
    check("programme_fact_work_hours", sql`work_hours between 0 and 60`),
    check("programme_fact_work_order", sql`work_until >= work_from`),
    check("programme_fact_lapsed", sql`(lapsed_on is null) = (lapsed_because is null)`),
    tenantPolicy(),
  ],
);
