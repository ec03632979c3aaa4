import "server-only";
import type { Sql } from "postgres";
import { type Database, open } from "./driver";

/**
 * Runs `work` with one connection as the owner of the database (DATABASE_OWNER_URL): migrations and
 * reference data. Row-level security is forced on the owner too.
 */
export async function asOwner<T>(
  work: (owner: { sql: Sql; database: Database }) => Promise<T>,
): Promise<T> {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) throw new Error("DATABASE_OWNER_URL is not set");
  const { client, database } = open(url, {
    max: 1,
    connection: { application_name: "rotfeste-owner" },
  });
  try {
    return await work({ sql: client, database });
  } finally {
    await client.end({ timeout: 5 });
  }
}
