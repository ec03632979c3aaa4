import { foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, municipalityId, tenantPolicy } from "./columns";
import { account } from "./users";

/** The secret address of someone's calendar feed, as its SHA-256; no row once it is closed. */
export const calendarFeed = pgTable(
  "calendar_feed",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    tokenHash: text().notNull(),
    openedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    uniqueIndex("calendar_feed_token").on(t.municipalityId, t.tokenHash),
    tenantPolicy(),
  ],
);
