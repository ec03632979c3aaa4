import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { disconnect } from "@/db/client";

const TEMPLATE = "rotfeste";

type Urls = { app: string; owner: string };

function at(url: string | undefined, database: string): string {
  if (!url) throw new Error("the test database has no address; run through vitest");
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

async function asAdmin<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const url = inject("database").TEST_DATABASE_ADMIN_URL;
  if (!url) throw new Error("the test database has no address; run through vitest");
  const sql = postgres(url, { max: 1, onnotice: () => {}, fetch_types: false });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** A database as after migration and reference data; `keep` uses the one already there. */
export async function createFromTemplate(name: string, { keep = false } = {}): Promise<Urls> {
  await asAdmin(async (sql) => {
    const [present] = await sql`select 1 from pg_database where datname = ${name}`;
    if (present && keep) return;
    await sql`create database ${sql(name)} template ${sql(TEMPLATE)} owner rotfeste_owner`;
  });
  const { TEST_DATABASE_URL, TEST_DATABASE_OWNER_URL } = inject("database");
  return { app: at(TEST_DATABASE_URL, name), owner: at(TEST_DATABASE_OWNER_URL, name) };
}

/**
 * Runs `body` on a database of its own, for tests that must commit: `transaction` and `asOwner` lead
 * there meanwhile. It is dropped afterwards. Not for tests that run concurrently in one file.
 */
export async function onFreshDatabase<T>(body: (urls: Urls) => Promise<T>): Promise<T> {
  const name = `rotfeste_fresh_${randomUUID().slice(0, 8)}`;
  const before = { app: process.env.DATABASE_URL, owner: process.env.DATABASE_OWNER_URL };
  const urls = await createFromTemplate(name);
  const use = async ({ app, owner }: Partial<Urls>) => {
    await disconnect();
    process.env.DATABASE_URL = app;
    process.env.DATABASE_OWNER_URL = owner;
  };
  try {
    await use(urls);
    return await body(urls);
  } finally {
    await use(before);
    await asAdmin((sql) => sql`drop database ${sql(name)} with (force)`);
  }
}
