import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { DrizzleQueryError } from "drizzle-orm/errors";
import type { Sql } from "postgres";
import { type Database, open } from "./driver";
import { slots } from "./slot";
import { asUnavailable } from "./unavailable";

/** A running transaction; the only way to the tables. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

type Work<T> = (tx: Tx) => Promise<T>;
type Connection = {
  client: Sql;
  database: Database;
  inSlot: <T>(work: () => Promise<T>) => Promise<T>;
};
type Holder = {
  connection?: Connection;
  /** Runs its argument in no request at all. */
  outside: <T>(work: () => T) => T;
  /** Set by tests: runs the work inside a transaction that is rolled back afterwards. */
  ambient: AsyncLocalStorage<<T>(work: Work<T>) => Promise<T>>;
};

const KEY = Symbol.for("rotfeste.database");

/** One for the process, also when a bundler holds this module twice or reloads it. */
function holder(): Holder {
  const store = globalThis as typeof globalThis & { [KEY]?: Holder };
  store[KEY] ??= { ambient: new AsyncLocalStorage(), outside: AsyncLocalStorage.snapshot() };
  return store[KEY];
}

// The server loads this before it takes requests (instrumentation.ts), so "outside" is outside all.
holder();

function connect(): Connection {
  const held = holder();
  if (held.connection) return held.connection;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  const max = Number(process.env.DATABASE_POOL || 10);
  const opened = open(url, {
    max,
    connection: {
      application_name: "rotfeste",
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
  held.connection = { ...opened, inSlot: slots(max) };
  return held.connection;
}

/**
 * The driver's error without the values of the query: drizzle puts them in its message, and
 * PostgreSQL in the detail ("Key (name)=(…) already exists"), and both would end in a log.
 */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError) || !error.cause) return error;
  for (const name of ["detail", "where"]) Reflect.deleteProperty(error.cause, name);
  return error.cause;
}

/**
 * Runs `work` in one transaction and resolves after the commit. A failure rolls back and is thrown
 * on; `DatabaseUnavailable` when the database cannot answer, or no connection is free within 2 s.
 */
export async function transaction<T>(work: Work<T>): Promise<T> {
  const ambient = holder().ambient.getStore();
  if (ambient) return ambient(work);
  const { database, inSlot } = connect();
  try {
    // Node keeps with a socket the request that it was opened in, and React's whole rendering with
    // that: a connection outlives the request, so it is opened outside it, and only the work is inside.
    const inRequest = AsyncLocalStorage.bind(work);
    return await inSlot(() => holder().outside(() => database.transaction(inRequest)));
  } catch (error) {
    throw asUnavailable(withoutValues(error));
  }
}

/** Runs `body` such that each `transaction()` in it is run by `runner`. For db/testing. */
export const withAmbient = <T>(
  runner: <R>(work: Work<R>) => Promise<R>,
  body: () => Promise<T>,
): Promise<T> => holder().ambient.run(runner, body);

/** Closes all connections, giving running work five seconds; the next `transaction` opens anew. */
export async function disconnect(): Promise<void> {
  const { connection } = holder();
  delete holder().connection;
  await connection?.client.end({ timeout: 5 });
}
