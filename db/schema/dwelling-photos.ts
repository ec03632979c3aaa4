import { sql } from "drizzle-orm";
import {
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
import { dwelling, dwellingDefect } from "./dwellings";

/** A photo of a dwelling or of a defect of it. It lies in a file of its own, sealed as a document is. */
export const dwellingPhoto = pgTable(
  "dwelling_photo",
  {
    municipalityId: municipalityId(),
    id: rowId(),
    dwellingId: uuid().notNull(),
    /** Null is the dwelling itself. */
    defectId: uuid(),
    caption: text(),
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
      columns: [t.municipalityId, t.dwellingId],
      foreignColumns: [dwelling.municipalityId, dwelling.id],
    }),
    foreignKey({
      name: "dwelling_photo_defect",
      columns: [t.municipalityId, t.dwellingId, t.defectId],
      foreignColumns: [dwellingDefect.municipalityId, dwellingDefect.dwellingId, dwellingDefect.id],
    }),
    check("dwelling_photo_media", sql`media_type in ('image/jpeg','image/png')`),
    check("dwelling_photo_erased", sql`erased_at is null or removed_at is not null`),
    uniqueIndex("dwelling_photo_storage_key").on(t.municipalityId, t.storageKey),
    uniqueIndex("dwelling_photo_same_file")
      .on(t.municipalityId, t.dwellingId, t.sha256)
      .where(sql`removed_at is null`),
    index("dwelling_photo_dwelling").on(t.municipalityId, t.dwellingId, t.uploadedAt, t.id),
    index("dwelling_photo_to_erase")
      .on(t.municipalityId, t.removedAt)
      .where(sql`removed_at is not null and erased_at is null`),
    tenantPolicy(),
  ],
);
