import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { settlementCase } from "./cases";
import { createdAt, instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { municipality } from "./users";

/** A numbered edition of a municipality's checklists, built on a version of the library. */
export const checklistEdition = pgTable(
  "checklist_edition",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    number: integer().notNull(),
    libraryVersion: integer().notNull(),
    status: text().notNull().default("draft"),
    note: text(),
    createdBy: uuid(),
    createdAt: createdAt(),
    publishedAt: instant(),
    publishedBy: uuid(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.number] }),
    check("checklist_edition_status", sql`status in ('draft','published')`),
    tenantPolicy(),
  ],
);

/** An item of an edition: taken from the library or the municipality's own. */
export const checklistEditionItem = pgTable(
  "checklist_edition_item",
  {
    municipalityId: municipalityId(),
    edition: integer().notNull(),
    itemKey: text().notNull(),
    position: integer().notNull(),
    origin: text().notNull(),
    active: boolean().notNull().default(true),
    inactiveReason: text(),
    content: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.edition, t.itemKey] }),
    foreignKey({
      columns: [t.municipalityId, t.edition],
      foreignColumns: [checklistEdition.municipalityId, checklistEdition.number],
    }),
    check("checklist_edition_item_origin", sql`origin in ('library','own')`),
    tenantPolicy(),
  ],
);

/** A checklist item asked of a case or of one subject in it, in one round. */
export const checklistEntry = pgTable(
  "checklist_entry",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    itemKey: text().notNull(),
    /** "case", or the id of the person, child, lease or application that the item is asked of. */
    subjectKey: text().notNull(),
    round: integer().notNull().default(1),
    stage: text().notNull(),
    audience: text().notNull(),
    state: text().notNull().default("open"),
    dueOn: date({ mode: "string" }),
    shownBy: jsonb().$type<unknown[]>(),
    note: text(),
    reason: text(),
    decidedBy: uuid(),
    decidedByName: text(),
    decidedAt: instant(),
    appearedOn: date({ mode: "string" }).notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.caseId, t.itemKey, t.subjectKey, t.round] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    check(
      "checklist_entry_state",
      sql`state in ('open','shown_by_record','done_by_hand','not_relevant','withdrawn')`,
    ),
    check("checklist_entry_note", sql`state <> 'done_by_hand' or note is not null`),
    check("checklist_entry_reason", sql`state <> 'not_relevant' or reason is not null`),
    index("checklist_entry_id").on(t.municipalityId, t.id),
    // With all that Oversikt counts by, so that it need not read the rows.
    index("checklist_entry_due")
      .on(t.municipalityId, t.audience, t.dueOn, t.caseId, t.stage)
      .where(sql`state = 'open'`),
    index("checklist_entry_item")
      .on(t.municipalityId, t.itemKey, t.caseId)
      .where(sql`state = 'open'`),
    tenantPolicy(),
  ],
);

/** The checklist of the municipality's own workspace (items asked of the municipality). */
export const municipalityChecklistEntry = pgTable(
  "municipality_checklist_entry",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    itemKey: text().notNull(),
    round: integer().notNull().default(1),
    state: text().notNull().default("open"),
    dueOn: date({ mode: "string" }),
    note: text(),
    reason: text(),
    decidedBy: uuid(),
    decidedByName: text(),
    decidedAt: instant(),
    appearedOn: date({ mode: "string" }).notNull(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.itemKey, t.round] }), tenantPolicy()],
);
