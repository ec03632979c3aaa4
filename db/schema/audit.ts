import { type SQL, sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, municipalityId, rowId, tenantPolicy } from "./columns";

/** Acts that only look: their names begin so by custom. */
export const looksOnly = (action: SQL) =>
  sql`split_part(${action}, '.', 2) ~ '^(view|list|search|suggest|export|reveal|download|open-page)'`;

/** The newest link of each municipality's chain; written by the trigger alone. */
export const auditHead = pgTable(
  "audit_head",
  {
    municipalityId: municipalityId(),
    seq: bigint({ mode: "number" }).notNull(),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId] }), tenantPolicy()],
);

/**
 * Who did or saw what, when and why. Append-only; sequence, previous hash and hash are set by a
 * trigger. Holds names of fields, never their content.
 */
export const auditEvent = pgTable(
  "audit_event",
  {
    municipalityId: municipalityId(),
    seq: bigint({ mode: "number" }).notNull().default(0),
    at: instant().notNull(),
    accountId: uuid(),
    actorName: text().notNull(),
    actorRoles: text().array().notNull(),
    action: text().notNull(),
    outcome: text().notNull(),
    objectType: text().notNull(),
    objectId: text(),
    caseId: uuid(),
    personId: uuid(),
    reason: text(),
    fields: text().array().notNull(),
    changeId: uuid(),
    changeDigest: text(),
    requestId: text().notNull(),
    sourceAddress: text().notNull(),
    previousHash: text().notNull().default(""),
    hash: text().notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.seq] }),
    index("audit_event_case").on(t.municipalityId, t.caseId, t.seq.desc()),
    // A case is looked at far more often than anything is done with it.
    index("audit_event_case_acts")
      .on(t.municipalityId, t.caseId, t.seq.desc())
      .where(sql`outcome = 'ok' and not ${looksOnly(sql`action`)}`),
    index("audit_event_person").on(t.municipalityId, t.personId, t.seq.desc()),
    index("audit_event_account").on(t.municipalityId, t.accountId, t.seq.desc()),
    index("audit_event_at").on(t.municipalityId, t.at.desc()),
    tenantPolicy(),
  ],
);

/** What a change replaced: the value of each field before and after. Append-only. */
export const changeRecord = pgTable(
  "change_record",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    at: instant().notNull(),
    accountId: uuid(),
    actorName: text().notNull(),
    action: text().notNull(),
    objectType: text().notNull(),
    objectId: text(),
    caseId: uuid(),
    personId: uuid(),
    reason: text(),
    changes: jsonb().$type<{ field: string; before: unknown; after: unknown }[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    index("change_record_case").on(t.municipalityId, t.caseId, t.at.desc()),
    index("change_record_person").on(t.municipalityId, t.personId, t.at.desc()),
    tenantPolicy(),
  ],
);
