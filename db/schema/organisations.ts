import { sql } from "drizzle-orm";
import { check, date, index, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { municipality } from "./users";

/** Who lets dwellings: a person or an organisation. Never where they come from. */
export const landlord = pgTable(
  "landlord",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    kind: text().notNull(),
    name: text().notNull(),
    organisationNumber: text(),
    /** Whom one speaks to at an organisation. */
    contactName: text(),
    phone: text(),
    email: text(),
    /** Digits of the telephone number with country code, so that the same number is the same. */
    phoneKey: text(),
    emailKey: text(),
    note: text(),
    archivedOn: date({ mode: "string" }),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("landlord_kind", sql`kind in ('person','organisation')`),
    uniqueIndex("landlord_organisation_number")
      .on(t.municipalityId, t.organisationNumber)
      .where(sql`organisation_number is not null`),
    index("landlord_name").on(t.municipalityId, sql`lower(name)`, t.id),
    index("landlord_phone").on(t.municipalityId, t.phoneKey).where(sql`phone_key is not null`),
    index("landlord_email").on(t.municipalityId, t.emailKey).where(sql`email_key is not null`),
    tenantPolicy(),
  ],
);
