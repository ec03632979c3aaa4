import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, municipalityId, rowId, tenantPolicy, version } from "./columns";
import { tenancy } from "./housing";

/**
 * A photo taken for the protocol of a handover, or of a dwelling given back. It lies in a file of its
 * own, sealed as a document is. A trigger in the migrations keeps those of a signed protocol as they
 * are; what comes later is an addition.
 */
export const handoverPhoto = pgTable(
  "handover_photo",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    tenancyId: uuid().notNull(),
    kind: text().notNull(),
    shows: text().notNull(),
    caption: text(),
    isAddition: boolean().notNull().default(false),
    fileName: text().notNull(),
    /** Found in the content, not told by the sender. */
    mediaType: text().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    storageKey: uuid().notNull(),
    uploadedBy: uuid(),
    uploadedByName: text().notNull(),
    uploadedAt: instant().notNull(),
    removedAt: instant(),
    removedBy: uuid(),
    /** When the file was erased; the row stays and tells that it was there. */
    erasedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.tenancyId],
      foreignColumns: [tenancy.municipalityId, tenancy.id],
    }),
    check("handover_photo_kind", sql`kind in ('handover','return')`),
    check("handover_photo_shows", sql`shows in ('meters','keys','rooms','other')`),
    check("handover_photo_media", sql`media_type in ('image/jpeg','image/png')`),
    check("handover_photo_erased", sql`erased_at is null or removed_at is not null`),
    check("handover_photo_addition", sql`not is_addition or removed_at is null`),
    uniqueIndex("handover_photo_storage_key").on(t.municipalityId, t.storageKey),
    uniqueIndex("handover_photo_same_file")
      .on(t.municipalityId, t.tenancyId, t.kind, t.sha256)
      .where(sql`removed_at is null`),
    index("handover_photo_protocol").on(t.municipalityId, t.tenancyId, t.kind, t.uploadedAt, t.id),
    index("handover_photo_to_erase")
      .on(t.municipalityId, t.removedAt)
      .where(sql`removed_at is not null and erased_at is null`),
    tenantPolicy(),
  ],
);
