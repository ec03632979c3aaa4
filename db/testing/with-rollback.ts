import { sql } from "drizzle-orm";
import { type Tx, transaction, withAmbient } from "@/db/client";

const DONE = Symbol("rolled back on purpose");

/**
 * Runs `body` in one transaction of the app's role and rolls it back, whatever happens. Each
 * `transaction` inside becomes a savepoint of it, one at a time, and leaves the row-level settings
 * as it found them, as if it had a connection of its own. `now()` stands still throughout.
 */
export async function withRollback<T>(body: () => Promise<T>): Promise<T> {
  let value: { is: T } | undefined;
  await transaction(async (tx) => {
    value = { is: await withAmbient(runnerOf(tx), body) };
    throw DONE;
  }).catch((error) => {
    if (error !== DONE) throw error;
  });
  if (!value) throw new Error("unreachable: the body neither ended nor failed");
  return value.is;
}

function runnerOf(outer: Tx) {
  let turn: Promise<unknown> = Promise.resolve();
  return <R>(work: (tx: Tx) => Promise<R>): Promise<R> => {
    const mine = turn.then(() => inSavepoint(outer, work));
    turn = mine.catch(() => {});
    return mine;
  };
}

async function inSavepoint<R>(outer: Tx, work: (tx: Tx) => Promise<R>): Promise<R> {
  const [before] = await outer.execute<Record<string, string>>(sql`select
    coalesce(current_setting('app.municipality', true), '') as municipality,
    coalesce(current_setting('app.account', true), '') as account,
    coalesce(current_setting('app.protected_circle', true), '') as circle,
    coalesce(current_setting('app.session', true), '') as session`);
  try {
    return await outer.transaction((inner) => withAmbient(runnerOf(inner), () => work(inner)));
  } finally {
    await outer.execute(sql`select
      set_config('app.municipality', ${before?.municipality}, true),
      set_config('app.account', ${before?.account}, true),
      set_config('app.protected_circle', ${before?.circle}, true),
      set_config('app.session', ${before?.session}, true)`);
  }
}
