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
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { account, municipality } from "./users";

/** Where interpreters are ordered: the municipality's own service, an agency, a body with its own list. */
export const interpreterSupplier = pgTable(
  "interpreter_supplier",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    kind: text().notNull(),
    name: text().notNull(),
    phone: text(),
    email: text(),
    /** How one orders, such as by when and with what reference. */
    note: text(),
    isRetired: boolean().notNull().default(false),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    check("interpreter_supplier_kind", sql`kind in ('municipal','private','own_register')`),
    index("interpreter_supplier_name").on(
      t.municipalityId,
      sql`lower(name) collate "nb-NO-x-icu"`,
      t.id,
    ),
    tenantPolicy(),
  ],
);

/** An interpreter, with the category that the national register shows. */
export const interpreter = pgTable(
  "interpreter",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    id: rowId(),
    name: text().notNull(),
    languages: text().array().notNull(),
    category: text().notNull(),
    /** Ways in which they interpret; in person, by phone, on screen. */
    modes: text().array().notNull().default([]),
    supplierId: uuid(),
    phone: text(),
    email: text(),
    note: text(),
    isRetired: boolean().notNull().default(false),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.supplierId],
      foreignColumns: [interpreterSupplier.municipalityId, interpreterSupplier.id],
    }),
    check("interpreter_category", sql`category in ('A','B','C','D','E','none')`),
    check("interpreter_languages", sql`cardinality(languages) > 0`),
    index("interpreter_name").on(t.municipalityId, sql`lower(name) collate "nb-NO-x-icu"`, t.id),
    tenantPolicy(),
  ],
);

/** An interpreter asked for to a meeting with a household, and how it went. */
export const interpreterBooking = pgTable(
  "interpreter_booking",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    purpose: text().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    startsAtTime: text(),
    minutes: integer(),
    language: text().notNull(),
    mode: text().notNull(),
    /** Who interprets, or that nobody has been found yet. */
    source: text().notNull(),
    interpreterId: uuid(),
    supplierId: uuid(),
    otherName: text(),
    /** As it was when booked; a later change of the register does not change what was booked. */
    category: text(),
    /** The exception in the law, when someone who may not, or is not qualified, interprets. */
    deviationGround: text(),
    deviationReason: text(),
    confirmedOn: date({ mode: "string" }),
    /** When the household was called to the meeting. */
    invitedOn: date({ mode: "string" }),
    /** Whole øre. */
    cost: integer(),
    /** Why two meetings at the same time are meant, for the interpreter or for the household. */
    overlapReason: text(),
    /** When the person was told that not coming can cost a fee (tolkeloven § 11). */
    feeToldOn: date({ mode: "string" }),
    outcome: text(),
    feedback: text(),
    bookedBy: uuid().notNull(),
    bookedByName: text().notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.interpreterId],
      foreignColumns: [interpreter.municipalityId, interpreter.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.supplierId],
      foreignColumns: [interpreterSupplier.municipalityId, interpreterSupplier.id],
    }),
    check(
      "interpreter_booking_source",
      sql`source in ('register','supplier','other','none_yet','relative','child')
        and (source = 'register') = (interpreter_id is not null)`,
    ),
    // Nobody close to the household and no child without the exception and why (tolkeloven § 4).
    check(
      "interpreter_booking_barred",
      sql`source not in ('relative','child')
        or (deviation_ground is not null and deviation_reason is not null)`,
    ),
    check(
      "interpreter_booking_outcome",
      sql`outcome in ('came','did_not_come','cancelled_late','cancelled','not_found')`,
    ),
    index("interpreter_booking_case").on(t.municipalityId, t.caseId, t.heldOn.desc(), t.id.desc()),
    index("interpreter_booking_interpreter").on(t.municipalityId, t.interpreterId, t.heldOn),
    index("interpreter_booking_day").on(t.municipalityId, t.heldOn),
    tenantPolicy(),
  ],
);

/** What a quarter's share was when a manager measured it; it stays when bookings are entered later. */
export const interpreterShareReading = pgTable(
  "interpreter_share_reading",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    year: integer().notNull(),
    quarter: integer().notNull(),
    measuredOn: date({ mode: "string" }).notNull(),
    held: integer().notNull(),
    qualified: integer().notNull(),
    measuredBy: uuid().notNull(),
    measuredByName: text().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.year, t.quarter] }),
    check("interpreter_share_reading_quarter", sql`quarter between 1 and 4`),
    check("interpreter_share_reading_share", sql`held > 0 and qualified between 0 and held`),
    tenantPolicy(),
  ],
);

/** The written guidelines for ordering and using interpreters (tolkeloven § 9), and the fee. */
export const interpreterGuideline = pgTable(
  "interpreter_guideline",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    adoptedOn: date({ mode: "string" }).notNull(),
    text: text(),
    link: text(),
    /** Whole øre, for someone who does not come though an interpreter is ordered; none when empty. */
    noShowFee: integer(),
    noShowFeeFrom: date({ mode: "string" }),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId] }),
    check("interpreter_guideline_content", sql`"text" is not null or link is not null`),
    check(
      "interpreter_guideline_fee",
      sql`(no_show_fee is null) = (no_show_fee_from is null) and no_show_fee > 0`,
    ),
    tenantPolicy(),
  ],
);

/** Staff who have gone through the guidelines and the interpreter's role. */
export const interpreterTraining = pgTable(
  "interpreter_training",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    completedOn: date({ mode: "string" }).notNull(),
    recordedByName: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    tenantPolicy(),
  ],
);
