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
  uuid,
} from "drizzle-orm/pg-core";
import { instant, municipalityId, tenantPolicy, version } from "./columns";
import { account } from "./users";

/** How often someone wants to be told by mail of what is due; without a row, never. */
export const digestChoice = pgTable(
  "digest_choice",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    digest: text().notNull(),
    chosenOn: date({ mode: "string" }).notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    check("digest_choice_digest", sql`digest in ('off','daily','weekly')`),
    tenantPolicy(),
  ],
);

/**
 * The digest of an account for a day (`first` when the choice was made that day): the row is taken before the mail is handed over, so that two
 * processes never send the same one. It holds nothing of what the mail says.
 */
export const digestDelivery = pgTable(
  "digest_delivery",
  {
    municipalityId: municipalityId(),
    accountId: uuid().notNull(),
    onDay: date({ mode: "string" }).notNull(),
    kind: text().notNull(),
    state: text().notNull().default("waiting"),
    tries: integer().notNull().default(0),
    nextTryAt: instant().notNull(),
    /** Whoever took it answers for it until then; afterwards it waits again. */
    leasedUntil: instant(),
    settledAt: instant(),
    /** What the mail server answered last, as a code. */
    problem: text(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.accountId, t.onDay] }),
    foreignKey({
      columns: [t.municipalityId, t.accountId],
      foreignColumns: [account.municipalityId, account.id],
    }),
    check("digest_delivery_kind", sql`kind in ('first','daily','weekly')`),
    check(
      "digest_delivery_state",
      sql`state in ('waiting','sent','refused','nothing','not_wanted','replaced')`,
    ),
    index("digest_delivery_waiting")
      .on(t.municipalityId, t.nextTryAt)
      .where(sql`state = 'waiting'`),
    index("digest_delivery_day").on(t.municipalityId, t.onDay),
    tenantPolicy(),
  ],
);
