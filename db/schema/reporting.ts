import { pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { municipalityId, tenantPolicy, version } from "./columns";
import { municipality } from "./users";

/** Whom the municipality's own people ask about one of the state's registers. */
export const supportContact = pgTable(
  "support_contact",
  {
    municipalityId: municipalityId().references(() => municipality.id),
    register: text().notNull(),
    contact: text(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.register] }), tenantPolicy()],
);
