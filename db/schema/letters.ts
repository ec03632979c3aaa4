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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { document } from "./documents";
import { municipality } from "./users";

/** How the municipality presents itself in letters, and what it holds a refusal to be. */
export const letterSetting = pgTable(
  "letter_setting",
  {
    municipalityId: municipalityId()
      .primaryKey()
      .references(() => municipality.id),
    department: text(),
    /** The lines of the postal address. */
    address: text().array().notNull().default([]),
    phone: text(),
    email: text(),
    /** Empty until the municipality has chosen. */
    refusalIs: text(),
    changedBy: uuid(),
    changedByName: text(),
    changedAt: createdAt(),
    version: version(),
  },
  () => [
    check(
      "letter_setting_refusal",
      sql`refusal_is in ('individual_decision','not_individual_decision')`,
    ),
    tenantPolicy(),
  ],
);

/** A numbered edition of the municipality's own text of a letter. A published one is never changed. */
export const letterTemplate = pgTable(
  "letter_template",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    kind: text().notNull(),
    language: text().notNull(),
    plain: boolean().notNull(),
    number: integer().notNull(),
    status: text().notNull().default("draft"),
    subject: text().notNull(),
    body: text().notNull(),
    /** The newest version of the product's text when it was last written on. */
    productVersion: integer().notNull(),
    note: text(),
    createdBy: uuid().notNull(),
    createdByName: text().notNull(),
    createdAt: createdAt(),
    publishedBy: uuid(),
    publishedByName: text(),
    publishedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.kind, t.language, t.plain, t.number] }),
    check("letter_template_language", sql`language in ('nb','nn','en')`),
    check("letter_template_status", sql`status in ('draft','published')`),
    check("letter_template_published", sql`(status = 'published') = (published_at is not null)`),
    uniqueIndex("letter_template_one_draft")
      .on(t.municipalityId, t.kind, t.language, t.plain)
      .where(sql`status = 'draft'`),
    tenantPolicy(),
  ],
);

/** An issued letter. Neither it nor what it was built on is ever changed. */
export const letter = pgTable(
  "letter",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    kind: text().notNull(),
    language: text().notNull(),
    plain: boolean().notNull(),
    /** What the letter is about besides the case: a kind of row, and its id. */
    subjectType: text().notNull(),
    subjectId: uuid().notNull(),
    subject: text().notNull(),
    recipientName: text().notNull(),
    templateOrigin: text().notNull(),
    templateNumber: integer().notNull(),
    /** Canonical JSON of all that the letter was built on, its template included. */
    data: text().notNull(),
    dataSha256: text().notNull(),
    documentId: uuid().notNull(),
    pdfSha256: text().notNull(),
    /** The letter that this one takes the place of. */
    correctsId: uuid(),
    issuedOn: date({ mode: "string" }).notNull(),
    issuedAt: instant().notNull(),
    issuedBy: uuid().notNull(),
    issuedByName: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.documentId],
      foreignColumns: [document.municipalityId, document.id],
    }),
    foreignKey({
      name: "letter_corrects",
      columns: [t.municipalityId, t.correctsId],
      foreignColumns: [t.municipalityId, t.id],
    }),
    check("letter_language", sql`language in ('nb','nn','en')`),
    check("letter_origin", sql`template_origin in ('product','own')`),
    check("letter_data_hash", sql`data_sha256 = encode(sha256(convert_to(data, 'UTF8')), 'hex')`),
    check("letter_pdf_hash", sql`pdf_sha256 ~ '^[0-9a-f]{64}$'`),
    // A letter is corrected once; what comes next corrects the correction.
    uniqueIndex("letter_corrects_once").on(t.municipalityId, t.correctsId),
    index("letter_case").on(t.municipalityId, t.caseId, t.issuedAt),
    index("letter_subject").on(t.municipalityId, t.subjectType, t.subjectId, t.issuedAt),
    tenantPolicy(),
  ],
);
