import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Options, type Sql, type TransactionSql } from "postgres";

/** Statements with more parameters than this (bulk inserts) are not kept by the server. */
const LARGEST_KEPT = 100;

/** A `timestamptz` as PostgreSQL writes it in UTC → ISO 8601 with at least milliseconds. */
export function isoInstant(value: string): string {
  const found = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(value);
  if (!found) return value;
  return `${found[1]}T${found[2]}.${(found[3] ?? "").padEnd(3, "0")}Z`;
}

/** A `bigint` as a number, or as the string it came as when a number cannot hold it. */
function wholeNumber(value: string): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

type Any = Sql | TransactionSql;

/**
 * The part of the driver that drizzle uses, with every statement prepared by the server. Drizzle
 * alone prepares only what is named, and asks the server to plan everything else each time.
 */
function preparing(sql: Any): Sql {
  const unsafe: Sql["unsafe"] = (query, parameters = [], options) =>
    sql.unsafe(query, parameters, {
      ...options,
      prepare: parameters.length <= LARGEST_KEPT,
      // Not in the driver's types: without it a statement with no parameters is never prepared.
      ...{ simple: false },
    });
  type Work = (inner: TransactionSql) => Promise<unknown>;
  return {
    options: (sql as Sql).options,
    unsafe,
    begin: (work: Work) => (sql as Sql).begin((inner) => work(preparing(inner) as never)),
    savepoint: (work: Work) =>
      (sql as TransactionSql).savepoint((inner) => work(preparing(inner) as never)),
  } as unknown as Sql;
}

export type Database = PostgresJsDatabase;

/** A client and a drizzle instance on it, with the settings that every connection of ours has. */
export function open(
  url: string,
  options: Options<Record<string, postgres.PostgresType>>,
): { client: Sql; database: Database } {
  const client = postgres(url, {
    connect_timeout: 3,
    idle_timeout: 60,
    max_lifetime: 1800,
    // The default grows to 20 s; people wait at most a second after the database's return.
    backoff: ((retries: number) => Math.min(1, 0.05 * 2 ** retries)) as unknown as boolean,
    onnotice: () => {},
    ...options,
    connection: {
      timezone: "UTC",
      // A page reads few rows: to start a second process for it costs more than the whole reading.
      max_parallel_workers_per_gather: "0",
      ...options.connection,
    },
  });
  const database = drizzle(preparing(client), { casing: "snake_case" });
  // After drizzle, which sets these to "as it came": dates stay strings and never become a JS Date.
  client.options.parsers[1184] = isoInstant as (value: string) => unknown;
  client.options.parsers[20] = wholeNumber;
  return { client, database };
}
