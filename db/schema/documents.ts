import { sql } from "drizzle-orm";
import {
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
import { instant, municipalityId, rowId, tenantPolicy, version } from "./columns";

/** A document of a case. What stands in it lies in a file of its own, sealed, by its storage key. */
export const document = pgTable(
  "document",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    caseId: uuid().notNull(),
    kind: text().notNull(),
    /** What the document belongs to besides the case: the code of a kind of row, and its id. */
    subjectType: text(),
    subjectId: uuid(),
    title: text().notNull(),
    /** Whether someone handed it in, or the program made it. */
    origin: text().notNull().default("received"),
    fileName: text().notNull(),
    /** Found in the content, not told by the sender. */
    mediaType: text().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    storageKey: uuid().notNull(),
    receivedOn: date({ mode: "string" }).notNull(),
    uploadedBy: uuid(),
    uploadedByName: text().notNull(),
    uploadedAt: instant().notNull(),
    removedAt: instant(),
    removedBy: uuid(),
    removedByName: text(),
    removalReason: text(),
    /** When the file was erased; the row stays and tells that it was there. */
    erasedAt: instant(),
    supersededById: uuid(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.caseId],
      foreignColumns: [settlementCase.municipalityId, settlementCase.id],
    }),
    foreignKey({
      name: "document_superseded_by",
      columns: [t.municipalityId, t.supersededById],
      foreignColumns: [t.municipalityId, t.id],
    }),
    check("document_origin", sql`origin in ('received','made')`),
    check("document_subject", sql`(subject_type is null) = (subject_id is null)`),
    check("document_removed", sql`(removed_at is null) = (removal_reason is null)`),
    check("document_erased", sql`erased_at is null or removed_at is not null`),
    uniqueIndex("document_storage_key").on(t.municipalityId, t.storageKey),
    // The same file is handed in once to a case; told by the database, however many send it at once.
    uniqueIndex("document_same_file")
      .on(t.municipalityId, t.caseId, t.sha256)
      .where(sql`origin = 'received' and removed_at is null`),
    index("document_case").on(t.municipalityId, t.caseId, t.uploadedAt, t.id),
    index("document_subject")
      .on(t.municipalityId, t.subjectType, t.subjectId, t.uploadedAt)
      .where(sql`subject_id is not null`),
    index("document_to_erase")
      .on(t.municipalityId, t.removedAt)
      .where(sql`removed_at is not null and erased_at is null`),
    tenantPolicy(),
  ],
);
