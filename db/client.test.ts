import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { disconnect, transaction } from "@/db/client";
import { isoInstant } from "@/db/driver";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import { isDatabaseUnavailable } from "@/db/unavailable";

const one = async (query: ReturnType<typeof sql>) =>
  transaction(async (tx) => (await tx.execute(query))[0]);

async function requestWithTransaction(requests: AsyncLocalStorage<object>) {
  const request = {};
  await requests.run(request, () => one(sql`select 1`));
  return new WeakRef(request);
}

describe("transaction", () => {
  it("runs as the app's role, with the limits of every connection", async () => {
    const row = await one(sql`select current_user as role,
      current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle,
      current_setting('application_name') as name, current_setting('timezone') as timezone`);
    expect(row).toEqual({
      role: "rotfeste_app",
      statement: "5s",
      lock: "2s",
      idle: "10s",
      name: "rotfeste",
      timezone: "UTC",
    });
  });

  it("has every statement prepared by the server, with and without parameters", async () => {
    const texts = await transaction(async (tx) => {
      await tx.execute(sql`select ${1}::int as kept_with`);
      await tx.execute(sql`select 2 as kept_without`);
      await tx.execute(sql`select ${1}::int as kept_with`);
      const rows = await tx.execute<{ statement: string; uses: number }>(
        sql`select statement, generic_plans + custom_plans as uses from pg_prepared_statements`,
      );
      return new Map(rows.map((row) => [row.statement, row.uses]));
    });
    expect(texts.get("select $1::int as kept_with")).toBe(2);
    expect(texts.get("select 2 as kept_without")).toBe(1);
  });

  it("keeps nothing of the request for which a connection was opened", async () => {
    await disconnect();
    const requests = new AsyncLocalStorage<object>();
    const kept = await requestWithTransaction(requests);
    await setImmediate();
    setFlagsFromString("--expose-gc");
    (runInNewContext("gc") as () => void)();
    expect(kept.deref()).toBeUndefined();
  });

  it("does its work in the request that asks for it", async () => {
    const requests = new AsyncLocalStorage<string>();
    const seen = await requests.run("this one", () =>
      transaction(async (tx) => {
        await tx.execute(sql`select 1`);
        return requests.getStore();
      }),
    );
    expect(seen).toBe("this one");
  });

  it("does not let the server keep statements with very many parameters", async () => {
    const many = sql.join(
      Array.from({ length: 101 }, (_, at) => sql`${at}::int`),
      sql`, `,
    );
    const kept = await transaction(async (tx) => {
      await tx.execute(sql`select ${many}`);
      return tx.execute(
        sql`select 1 from pg_prepared_statements where statement like 'select $1::int, $2%'`,
      );
    });
    expect(kept).toHaveLength(0);
  });

  it("rolls back on failure and throws the driver's error without values", async () => {
    const failure = await transaction((tx) =>
      tx.execute(sql`select ${"12345678901"}::text::int / 0 as secret`),
    ).catch((error) => error);
    expect(failure.code).toBe("22003");
    const name = await transaction((tx) =>
      tx.execute(sql`select jsonb_object_agg(${"secret-name"}::text, 1) from nowhere`),
    ).catch((error) => error);
    expect(String(name.stack) + JSON.stringify(name)).not.toContain("secret-name");
  });

  it("refuses a query that was not awaited before the end", async () => {
    let late: Promise<unknown> = Promise.resolve();
    await transaction(async (tx) => {
      late = new Promise((resolve) => setTimeout(resolve, 50)).then(() =>
        tx.execute(sql`select 1`),
      );
      late.catch(() => {});
    });
    await expect(late).rejects.toMatchObject({ cause: { code: "TRANSACTION_ENDED" } });
  });
});

describe("dates and numbers", () => {
  it("never shift a day, whatever the time zone of the process", async () => {
    const before = process.env.TZ;
    for (const zone of ["Europe/Oslo", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"]) {
      process.env.TZ = zone;
      for (const day of ["2027-03-28", "2027-10-31", "2028-02-29", "1990-01-01", "2026-12-31"]) {
        expect(await one(sql`select ${day}::date as day`)).toEqual({ day });
      }
    }
    process.env.TZ = before;
  });

  it("gives instants as ISO 8601 in UTC, and a whole number as a number", async () => {
    const row = await one(sql`select '2026-11-22 23:30:00.5+01'::timestamptz(3) as at,
      count(*) as count, ${"9007199254740993"}::bigint as beyond`);
    expect(row).toEqual({ at: "2026-11-22T22:30:00.500Z", count: 1, beyond: "9007199254740993" });
    expect(isoInstant("2026-11-22 22:30:00+00")).toBe("2026-11-22T22:30:00.000Z");
    expect(isoInstant("infinity")).toBe("infinity");
  });

  it("refuses a JS Date, which knows no calendar day", async () => {
    await expect(one(sql`select ${new Date()}::date as day`)).rejects.toThrow();
  });
});

describe("a full pool", () => {
  it("answers unavailable within two seconds, and recovers at once", async () => {
    await disconnect();
    process.env.DATABASE_POOL = "2";
    try {
      const slow = [1, 2].map(() => one(sql`select pg_sleep(3.5)`));
      const from = performance.now();
      const refused = await one(sql`select 1`).catch((error) => error);
      expect(isDatabaseUnavailable(refused)).toBe(true);
      expect(performance.now() - from).toBeLessThan(2_300);
      await Promise.all(slow);
      expect(await one(sql`select 1 as one`)).toEqual({ one: 1 });
    } finally {
      delete process.env.DATABASE_POOL;
      await disconnect();
    }
  });
});

describe("withRollback", () => {
  it("turns each transaction into a savepoint and leaves nothing behind", async () => {
    await onFreshDatabase(async () => {
      await withRollback(async () => {
        await transaction((tx) => tx.execute(sql`create temporary table kept (n int)`));
        await Promise.all(
          [1, 2, 3].map((n) =>
            transaction((tx) => tx.execute(sql`insert into kept values (${n})`)),
          ),
        );
        const undone = transaction(async (tx) => {
          await tx.execute(sql`insert into kept values (4)`);
          await transaction((inner) => inner.execute(sql`insert into kept values (5)`));
          throw new Error("no");
        });
        await expect(undone).rejects.toThrow("no");
        expect(await one(sql`select sum(n)::int as sum from kept`)).toEqual({ sum: 6 });
      });
      expect(await one(sql`select to_regclass('pg_temp.kept') as kept`)).toEqual({ kept: null });
    });
  });

  it("keeps the wall of one transaction from the next", async () => {
    await withRollback(async () => {
      await transaction((tx) =>
        tx.execute(sql`select set_config('app.municipality', '1103', true)`),
      );
      expect(
        await one(sql`select current_setting('app.municipality', true) as municipality`),
      ).toEqual({ municipality: "" });
    });
  });
});
