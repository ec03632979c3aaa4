import { integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, municipalityId, tenantPolicy } from "./columns";
import { municipality } from "./users";

/**
 * A version of the municipality's own guidance for a stage; the one with the highest number stands. A
 * row is never changed: to take a text away is to write an empty version.
 */
export const stageRoutine = pgTable(
  "stage_routine",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    stage: text().notNull(),
    version: integer().notNull(),
    nb: text(),
    nn: text(),
    en: text(),
    writtenBy: uuid().notNull(),
    writtenByName: text().notNull(),
    writtenAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.stage, t.version] }), tenantPolicy()],
);
