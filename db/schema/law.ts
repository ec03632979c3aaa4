import { sql } from "drizzle-orm";
import { bigint, check, date, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, municipalityId, tenantPolicy, version } from "./columns";
import { municipality } from "./users";

const changed = {
  version: version(),
  changedBy: uuid().notNull(),
  changedByName: text().notNull(),
  changedAt: instant().notNull().defaultNow(),
};

/** A choice of the municipality where the law does not settle the matter, or is not in force yet. */
export const lawSetting = pgTable(
  "law_setting",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    key: text().notNull(),
    /** One of the choices, or the day on which a pending rule is in force. */
    value: text().notNull(),
    /** Who has answered, or where it is decided. */
    reference: text(),
    ...changed,
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.key] }), tenantPolicy()],
);

/** A basic amount (G) that the municipality has entered before the product has it. */
export const ownBasicAmount = pgTable(
  "own_basic_amount",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    validFrom: date({ mode: "string" }).notNull(),
    /** Whole øre. */
    ore: bigint({ mode: "number" }).notNull(),
    reference: text().notNull(),
    ...changed,
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.validFrom] }),
    check("own_basic_amount_positive", sql`ore > 0`),
    tenantPolicy(),
  ],
);
