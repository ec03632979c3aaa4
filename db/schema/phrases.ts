import { sql } from "drizzle-orm";
import { check, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, municipalityId, tenantPolicy, version } from "./columns";
import { municipality } from "./users";

/** A prepared phrase that a speaker has gone through for the municipality, as it should read. */
export const phraseCheck = pgTable(
  "phrase_check",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    language: text().notNull(),
    phraseKey: text().notNull(),
    wording: text().notNull(),
    /** The product's wording when it was checked; a new wording asks for a new check. */
    checkedWording: text().notNull(),
    /** The role of the speaker who read it, such as an interpreter. */
    speaker: text().notNull(),
    checkedBy: uuid().notNull(),
    checkedByName: text().notNull(),
    checkedAt: createdAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.language, t.phraseKey] }),
    check(
      "phrase_check_speaker",
      sql`speaker in ('qualified_interpreter','employee','other_speaker')`,
    ),
    tenantPolicy(),
  ],
);
