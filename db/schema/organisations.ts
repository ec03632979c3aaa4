import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
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
    /** The same landlord under another id, which has taken over what belonged to this one. */
    mergedIntoId: uuid(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("landlord_kind", sql`kind in ('person','organisation')`),
    foreignKey({
      columns: [t.municipalityId, t.mergedIntoId],
      foreignColumns: [t.municipalityId, t.id],
    }),
    check("landlord_merged_into_another", sql`merged_into_id <> id`),
    uniqueIndex("landlord_organisation_number")
      .on(t.municipalityId, t.organisationNumber)
      .where(sql`organisation_number is not null and merged_into_id is null`),
    index("landlord_name").on(t.municipalityId, sql`lower(name) collate "nb-NO-x-icu"`, t.id),
    index("landlord_phone").on(t.municipalityId, t.phoneKey).where(sql`phone_key is not null`),
    index("landlord_email").on(t.municipalityId, t.emailKey).where(sql`email_key is not null`),
    tenantPolicy(),
  ],
);

/**
 * What was said to a landlord and what they were given. A row stays as it was written; a correction
 * is a row of its own that names the one it corrects.
 */
export const landlordContact = pgTable(
  "landlord_contact",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    /** The only column that changes: a merged landlord's contacts follow. */
    landlordId: uuid().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    channel: text().notNull(),
    withWhom: text(),
    summary: text(),
    topics: text().array().notNull().default([]),
    /** What was handed out or sent, such as a leaflet or a letter, and its language. */
    material: text(),
    materialLanguage: text(),
    /** Whom in the municipality the landlord was told to contact. */
    municipalContact: text(),
    correctsId: uuid(),
    byId: uuid().notNull(),
    byName: text().notNull(),
    recordedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.landlordId],
      foreignColumns: [landlord.municipalityId, landlord.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.correctsId],
      foreignColumns: [t.municipalityId, t.id],
    }),
    check(
      "landlord_contact_channel",
      sql`channel in ('phone','email','meeting','visit','letter','text_message')`,
    ),
    // Two corrections of one row would leave open which of them holds.
    uniqueIndex("landlord_contact_corrects")
      .on(t.municipalityId, t.correctsId)
      .where(sql`corrects_id is not null`),
    index("landlord_contact_landlord").on(t.municipalityId, t.landlordId, t.heldOn.desc()),
    tenantPolicy(),
  ],
);

/** Two landlords found to be the same, and what it takes to part them again. */
export const landlordMerge = pgTable(
  "landlord_merge",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    keptId: uuid().notNull(),
    mergedId: uuid().notNull(),
    /** Fields that the kept one took from the other, with what stood there before. */
    taken: jsonb().$type<{ field: string; before: string | null; after: string | null }[]>(),
    dwellingIds: uuid().array().notNull(),
    contactIds: uuid().array().notNull(),
    mergedBy: uuid().notNull(),
    mergedByName: text().notNull(),
    mergedAt: createdAt(),
    undoneBy: uuid(),
    undoneByName: text(),
    undoneAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.keptId],
      foreignColumns: [landlord.municipalityId, landlord.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.mergedId],
      foreignColumns: [landlord.municipalityId, landlord.id],
    }),
    index("landlord_merge_kept").on(t.municipalityId, t.keptId).where(sql`undone_at is null`),
    tenantPolicy(),
  ],
);
