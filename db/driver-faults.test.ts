import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, transaction } from "@/db/client";
import { isDatabaseUnavailable } from "@/db/unavailable";

const WRITERS = 8;
const KILLS = 3;

/** A server of this file's own, with fsync on, in a process that starts it again when told to. */
const KEEPER = `
import { mkdtempSync, chmodSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { createInterface } from "node:readline";
import { startPostgres } from "./scripts/support/postgres.mjs";
const parent = mkdtempSync(tmpdir() + "/rotfeste-faults-");
chmodSync(parent, 0o711);
const start = () => startPostgres({ folder: parent + "/postgres", password: "secret", port: server?.port });
let server;
const tell = () => process.stdout.write(JSON.stringify({ port: server.port, pid: server.pid }) + "\\n");
server = await start();
tell();
for await (const line of createInterface(process.stdin)) {
  if (line === "start") { server = await start(); tell(); }
}
await server.stop("SIGQUIT");
rmSync(parent, { recursive: true, force: true });
`;

const keeper = spawn(process.execPath, ["--input-type=module", "--eval", KEEPER], {
  stdio: ["pipe", "pipe", "inherit"],
});
const lines = createInterface(keeper.stdout);
let server: { port: number; pid: number };

async function told(): Promise<{ port: number; pid: number }> {
  const [line] = await once(lines, "line");
  return JSON.parse(line);
}

const before = process.env.DATABASE_URL;

beforeAll(async () => {
  server = await told();
  process.env.DATABASE_URL = `postgres://postgres:secret@127.0.0.1:${server.port}/postgres`;
  await disconnect();
  await transaction((tx) =>
    tx.execute(sql`create table written (id uuid primary key, other uuid not null unique)`),
  );
});

afterAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = before;
  keeper.stdin.end();
  await once(keeper, "exit");
});

it("loses no acknowledged write when PostgreSQL is killed, and answers soon after its return", async () => {
  const acknowledged = new Set<string>();
  const surprises: unknown[] = [];
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on("uncaughtException", note);
  process.on("unhandledRejection", note);

  let lastAnswer = performance.now();
  let longestRequest = 0;
  let writing = true;
  const write = async () => {
    while (writing) {
      const id = randomUUID();
      const from = performance.now();
      try {
        await transaction(async (tx) => {
          await tx.execute(sql`insert into written values (${id}, ${randomUUID()})`);
          await tx.execute(sql`update written set other = ${randomUUID()} where id = ${id}`);
        });
        acknowledged.add(id);
        lastAnswer = performance.now();
      } catch (error) {
        if (!isDatabaseUnavailable(error)) surprises.push(error);
        await pause(5);
      }
      longestRequest = Math.max(longestRequest, performance.now() - from);
    }
  };
  const writers = Array.from({ length: WRITERS }, write);

  const gaps: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    await pause(500);
    process.kill(server.pid, "SIGKILL");
    await pause(300);
    keeper.stdin.write("start\n");
    server = await told();
    const back = performance.now();
    while (lastAnswer < back && performance.now() - back < 15_000) await pause(5);
    gaps.push(performance.now() - back);
  }
  await pause(200);
  writing = false;
  await Promise.all(writers);
  process.off("uncaughtException", note);
  process.off("unhandledRejection", note);

  const direct = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  const kept = new Set((await direct`select id from written`).map((row) => row.id));
  await direct.end();

  expect(uncaught).toEqual([]);
  expect(surprises).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(KILLS * 20);
  expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  expect(Math.max(...gaps)).toBeLessThan(10_000);
  expect(longestRequest).toBeLessThan(10_000);
}, 90_000);

it("never runs a dead transaction's query on a connection that serves another", async () => {
  await disconnect();
  process.env.DATABASE_POOL = "1";
  try {
    let release = () => {};
    const stuck = new Promise<void>((resolve) => {
      release = resolve;
    });
    let late: Promise<unknown> = Promise.resolve();
    let pid = 0;
    const dead = transaction(async (tx) => {
      const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      pid = row?.pid ?? 0;
      await stuck;
      late = tx.execute(sql`select set_config('app.municipality', 'another', false)`);
      await late;
    });
    dead.catch(() => {});
    while (pid === 0) await pause(10);
    const admin = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
    await admin`select pg_terminate_backend(${pid})`;
    await admin.end();
    await expect(dead).rejects.toSatisfy(isDatabaseUnavailable);
    const seen = transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      release();
      await pause(100);
      return tx.execute(sql`select current_setting('app.municipality', true) as municipality`);
    });
    expect((await seen)[0]?.municipality ?? null).toBeNull();
    await expect(late).rejects.toThrow();
  } finally {
    delete process.env.DATABASE_POOL;
    await disconnect();
  }
});

/** A way to the server that can be cut: with a reset, or by closing it and refusing further calls. */
async function cuttable() {
  const calls = new Set<Socket>();
  let heard = "";
  const way = createServer((call) => {
    const onward = connect(server.port, "127.0.0.1");
    calls.add(call);
    call.on("data", (part) => {
      heard += part.toString("latin1");
    });
    for (const [from, to] of [
      [call, onward],
      [onward, call],
    ] as const) {
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
    }
  });
  way.listen(0, "127.0.0.1");
  await once(way, "listening");
  const { port } = way.address() as AddressInfo;
  return {
    url: `postgres://postgres:secret@127.0.0.1:${port}/postgres`,
    /** Waits until the text was sent to the server by the driver. */
    async hears(text: string) {
      while (!heard.includes(text)) await pause(1);
    },
    reset() {
      for (const call of calls) call.resetAndDestroy();
      calls.clear();
    },
    async close() {
      way.close();
      for (const call of calls) call.destroy();
    },
  };
}

/** The pool of one connection over a way that can be cut. */
async function overCuttable(body: (way: Awaited<ReturnType<typeof cuttable>>) => Promise<void>) {
  const own = process.env.DATABASE_URL;
  const way = await cuttable();
  await disconnect();
  Object.assign(process.env, { DATABASE_POOL: "1", DATABASE_URL: way.url });
  try {
    await body(way);
  } finally {
    await way.close();
    await disconnect();
    delete process.env.DATABASE_POOL;
    process.env.DATABASE_URL = own;
  }
}

it("answers on a connection that was reset while a transaction ran on it", () =>
  overCuttable(async (way) => {
    const broken = transaction((tx) => tx.execute(sql`select pg_sleep(5)`));
    broken.catch(() => {});
    await way.hears("pg_sleep");
    way.reset();
    await expect(broken).rejects.toSatisfy(isDatabaseUnavailable);
    for (const asked of [1, 2, 3]) {
      const [row] = await transaction((tx) => tx.execute(sql`select ${asked}::int as answer`));
      expect(row?.answer).toBe(asked);
    }
  }));

it("answers on a connection whose server ended it in the middle of a query", () =>
  overCuttable(async (way) => {
    const ended = transaction((tx) => tx.execute(sql`select pg_sleep(5)`));
    ended.catch(() => {});
    await way.hears("pg_sleep");
    const admin = postgres(`postgres://postgres:secret@127.0.0.1:${server.port}/postgres`);
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(5)%'
      and pid <> pg_backend_pid()`;
    await admin.end();
    await expect(ended).rejects.toSatisfy(isDatabaseUnavailable);
    const [row] = await transaction((tx) => tx.execute(sql`select 1::int as answer`));
    expect(row?.answer).toBe(1);
  }));

it("lets no rejection go unhandled when the connection is lost before its first query", () =>
  overCuttable(async (way) => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on("unhandledRejection", note);
    try {
      const early = transaction((tx) => tx.execute(sql`select 1`));
      early.catch(() => {});
      await way.hears("typarray");
      await way.close();
      await expect(early).rejects.toSatisfy(isDatabaseUnavailable);
      await pause(50);
      expect(unhandled).toEqual([]);
    } finally {
      process.off("unhandledRejection", note);
    }
  }));
