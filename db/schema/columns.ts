import { type SQL, sql } from "drizzle-orm";
import { integer, pgPolicy, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** The municipality (four-digit number) that owns the row; leads every primary and foreign key. */
export const municipalityId = () => text().notNull();

/** Row id, a version 7 UUID made by the application. */
export const rowId = () => uuid().notNull();

/** An instant in UTC. */
export const instant = () => timestamp({ withTimezone: true, mode: "string", precision: 3 });

/** When the row was written. */
export const createdAt = () => instant().notNull().defaultNow();

/** Counts up with each change; an update names the version that it read. */
export const version = () => integer().notNull().default(1);

/** The municipality of the transaction; NULL outside one, so that no row matches. */
export const currentMunicipality = sql`(select nullif(current_setting('app.municipality', true), ''))`;

/** The account that the transaction acts for. */
export const currentAccount = sql`(select nullif(current_setting('app.account', true), ''))`;

/** Whether the transaction encrypts anew under another key, for operations; a user's never does. */
export const rotatesKeys = sql`(select current_setting('app.key_rotation', true) = 'on')`;

/** Whether the account of the transaction is in the named circle for protected addresses. */
export const inProtectedCircle = sql`(select current_setting('app.protected_circle', true) = 'on')`;

/**
 * Row-level security of a table that holds a municipality's data. `also` narrows who reaches a row;
 * `written`, who writes it, where that is not the same.
 */
export function tenantPolicy(also?: SQL, written: SQL | undefined = also) {
  const wall = sql`municipality_id = ${currentMunicipality}`;
  const rule = (more: SQL | undefined) => (more ? sql`${wall} and ${more}` : wall);
  return pgPolicy("municipality_wall", {
    for: "all",
    to: "public",
    using: rule(also),
    withCheck: rule(written),
  });
}
