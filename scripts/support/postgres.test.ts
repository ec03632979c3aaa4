import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

type Server = { port: number; pid: number; ours: boolean };

const PROGRAM = `
import { startPostgres } from "./scripts/support/postgres.mjs";
const [folder, then] = process.argv.slice(1);
try {
  const server = await startPostgres({ folder, password: "secret", durable: false });
  console.log(JSON.stringify(server));
  if (then === "stay") setInterval(() => {}, 1000);
  else { await server.stop(); process.exit(0); }
} catch (error) {
  console.log(JSON.stringify({ error: error.message }));
  process.exit(1);
}`;

const run = (folder: string, then: "stay" | "stop") =>
  spawn(process.execPath, ["--input-type=module", "--eval", PROGRAM, folder, then], {
    stdio: ["ignore", "pipe", "inherit"],
  });

async function told(child: ReturnType<typeof run>): Promise<Server & { error?: string }> {
  const [line] = await once(child.stdout, "data");
  return JSON.parse(String(line));
}

const alive = (pid: number) => spawnSync("kill", ["-0", String(pid)]).status === 0;

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && alive(pid); tries++) await pause(25);
  return !alive(pid);
}

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "rotfeste-launcher-"));
  folder = join(parent, "postgres");
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe("the PostgreSQL launcher", () => {
  it.each([
    ["a folder that every account reaches", 0o711],
    ["a folder that only its owner reaches", 0o700],
  ])("makes, starts and stops a server in %s", async (_, mode) => {
    chmodSync(parent, mode);
    const child = run(folder, "stay");
    const server = await told(child);
    expect(server).toMatchObject({ ours: true });
    const sql = postgres(`postgres://postgres:secret@127.0.0.1:${server.port}/postgres`, {
      max: 1,
    });
    const [row] = await sql`select current_setting('server_encoding') as encoding,
      current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens,
      (select datlocale from pg_database where datname = 'postgres') as locale`;
    await sql.end();
    expect(row).toEqual({
      encoding: "UTF8",
      checksums: "on",
      listens: "127.0.0.1",
      locale: "nb-NO",
    });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(existsSync(`${folder}.pw`)).toBe(false);
    child.kill("SIGKILL");
    await told(run(folder, "stop"));
    expect(await gone(server.pid)).toBe(true);
  });

  it("shares a running server, and takes it over from a starter that died", async () => {
    chmodSync(parent, 0o711);
    const first = run(folder, "stay");
    const { pid } = await told(first);
    expect(await told(run(folder, "stop"))).toMatchObject({ pid, ours: false });
    expect(alive(pid)).toBe(true);
    first.kill("SIGKILL");
    await once(first, "exit");
    expect(await told(run(folder, "stop"))).toMatchObject({ pid, ours: true });
    expect(await gone(pid)).toBe(true);
  });

  it("starts after a kill, and beside a process that has taken the old one's number", async () => {
    chmodSync(parent, 0o711);
    const first = run(folder, "stay");
    const { pid } = await told(first);
    first.kill("SIGKILL");
    process.kill(pid, "SIGKILL");
    await gone(pid);
    const lock = join(folder, "postmaster.pid");
    writeFileSync(lock, readFileSync(lock, "utf8").replace(/^\d+/, String(process.pid)));
    expect(await told(run(folder, "stop"))).toMatchObject({ ours: true });
  });

  it("refuses the data of another version, and says what to do", async () => {
    chmodSync(parent, 0o711);
    const child = run(folder, "stop");
    await told(child);
    await once(child, "exit");
    writeFileSync(join(folder, "PG_VERSION"), "14\n");
    expect((await told(run(folder, "stop"))).error).toMatch(/PostgreSQL 14.*docs\/operations\.md/);
  });
});
