import { boolean, date, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, instant } from "./columns";

/** Every Norwegian municipality by number and validity, as Statistics Norway lists them. */
export const municipalityRegister = pgTable(
  "municipality_register",
  {
    number: text().notNull(),
    name: text().notNull(),
    countyNumber: text().notNull(),
    countyName: text().notNull(),
    validFrom: date({ mode: "string" }).notNull(),
    validTo: date({ mode: "string" }),
  },
  (t) => [primaryKey({ columns: [t.number, t.validFrom] })],
);

/** Code lists given by law or by the product: one row a code, with its texts in three languages. */
export const codeListEntry = pgTable(
  "code_list_entry",
  {
    list: text().notNull(),
    code: text().notNull(),
    position: integer().notNull(),
    nb: text().notNull(),
    nn: text().notNull(),
    en: text().notNull(),
    legalReference: text(),
    verified: boolean().notNull().default(true),
    validFrom: date({ mode: "string" }),
    validTo: date({ mode: "string" }),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [primaryKey({ columns: [t.list, t.code] })],
);

/** A numbered version of the built-in checklist library. */
export const libraryVersion = pgTable("library_version", {
  number: integer().primaryKey(),
  publishedAt: createdAt(),
});

/** A report or project that checklist items rest on. */
export const libraryReport = pgTable(
  "library_report",
  {
    libraryVersion: integer()
      .notNull()
      .references(() => libraryVersion.number),
    reportId: text().notNull(),
    title: text().notNull(),
    publisher: text().notNull(),
    published: text(),
    url: text(),
    language: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.libraryVersion, t.reportId] })],
);

/** A checklist item of a library version, as it was published. */
export const libraryItem = pgTable(
  "library_item",
  {
    libraryVersion: integer()
      .notNull()
      .references(() => libraryVersion.number),
    itemKey: text().notNull(),
    position: integer().notNull(),
    retired: boolean().notNull().default(false),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.libraryVersion, t.itemKey] })],
);

/** A deadline rule given with the product, one row a version; what it says stands in `content`. */
export const deadlineRule = pgTable(
  "deadline_rule",
  {
    ruleKey: text().notNull(),
    ruleVersion: integer().notNull(),
    position: integer().notNull(),
    validFrom: date({ mode: "string" }),
    validTo: date({ mode: "string" }),
    verified: boolean().notNull(),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.ruleKey, t.ruleVersion] })],
);

/** A version of a rule of integration law; what it says stands in `content`. */
export const legalRule = pgTable(
  "legal_rule",
  {
    ruleId: text().notNull(),
    ruleVersion: integer().notNull(),
    position: integer().notNull(),
    /** Null: as far back as anyone has said; of a pending rule, not in force yet. */
    validFrom: date({ mode: "string" }),
    validTo: date({ mode: "string" }),
    verified: boolean().notNull(),
    pending: boolean().notNull(),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.ruleId, t.ruleVersion] })],
);

/** A text of a letter given with the product, one row a version. A version stays as it was given. */
export const productLetterTemplate = pgTable(
  "product_letter_template",
  {
    kind: text().notNull(),
    language: text().notNull(),
    plain: boolean().notNull(),
    version: integer().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.language, t.plain, t.version] })],
);

/** What reference and demo data has been loaded, by the hash of its files. */
export const loadedData = pgTable("loaded_data", {
  name: text().primaryKey(),
  digest: text().notNull(),
  loadedAt: instant().notNull().defaultNow(),
});
