import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { encode } from "next-auth/jwt";
import postgres from "postgres";
import { idOf } from "./acts";
import { timeInBrowser } from "./browser";
import type { Figure } from "./figures";
import { timeOnPhone } from "./phone";
import { benchMunicipality } from "./seed";

const dist = process.env.NEXT_DIST_DIR ?? ".next-test";

/** Pages asked for before any is timed: the figures are of a server that has run for a while. */
const WARM_UP = 60;

/** Times the built app over HTTP, as one user after another, and weighs its pages. */
export async function timePages(): Promise<Figure[]> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  if (!existsSync(`${dist}/BUILD_ID`)) await run(["build"], base);
  const app = next(["start", "-p", String(port), "-H", "127.0.0.1"], base, "ignore");
  try {
    await answers(`${base}/api/health`);
    const cookie = await signIn();
    const rightsPath = `/saker/${idOf("case", "5")}/program/rettigheter/${idOf("person", "5/1")}`;
    const pages: [string, string, number][] = [
      ["list of cases", "/saker", 25],
      ["case", `/saker/${idOf("case", "5")}`, 25],
      ["assessment", `/saker/${idOf("case", "5")}/selvbosetting/vurdering`, 25],
      ["a person's rights", rightsPath, 25],
      ["Oversikt", "/oversikt", 25],
      ["targets", "/styring", 25],
      ["the year", "/styring/aret", 25],
      ["week of a class", "/program/uke?uke=2026-W46", 40],
    ];
    const figures: Figure[] = [];
    for (const [name, path, limit] of pages) {
      const ask = { url: base + path, connections: 1, headers: { cookie } };
      await autocannon({ ...ask, amount: WARM_UP });
      const result = await autocannon({ ...ask, amount: 80 });
      if (result.non2xx > 0) throw new Error(`${path}: ${result.non2xx} answers were not 200`);
      figures.push({ name: `page: ${name}, p50`, value: result.latency.p50, unit: "ms", limit });
      figures.push(await weightOf(name, base + path, cookie));
    }
    figures.push(...(await timeInBrowser(base, cookie)));
    figures.push(...(await timeOnPhone(base, cookie)));
    const burst = await autocannon({
      url: `${base}/saker`,
      connections: 20,
      duration: 10,
      headers: { cookie },
    });
    figures.push({
      name: "list of cases, 20 at once",
      value: burst.requests.average,
      unit: "req/s",
      limit: null,
    });
    const before = residentMb(app);
    figures.push({ name: "memory after load", value: before, unit: "MB", limit: 300 });
    await autocannon({ url: `${base}/saker`, connections: 20, amount: 1000, headers: { cookie } });
    const kept = residentMb(app) - before;
    figures.push({ name: "memory kept of 1000 more pages", value: kept, unit: "MB", limit: 50 });
    return figures;
  } finally {
    const gone = new Promise((resolve) => app.once("exit", resolve));
    app.kill("SIGTERM");
    await gone;
  }
}

function next(args: string[], base: string, stdio: "ignore" | "inherit"): ChildProcess {
  return spawn(process.execPath, ["node_modules/next/dist/bin/next", ...args], {
    stdio,
    env: { ...process.env, BASE_URL: base, NEXTAUTH_URL: base, NODE_ENV: "production" },
  });
}

async function run(args: string[], base: string): Promise<void> {
  const child = next(args, base, "inherit");
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`next ${args.join(" ")} ended with ${code}`);
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${url} did not answer within a minute`);
}

async function signIn(): Promise<string> {
  const key = randomBytes(32).toString("base64url");
  const sql = postgres(process.env.BENCH_ADMIN_URL ?? "", { max: 1, onnotice: () => {} });
  const keyHash = createHash("sha256").update(key).digest("hex");
  await sql`insert into session (municipality_id, key_hash, account_id)
    values (${benchMunicipality(0)}, ${keyHash}, ${idOf("account", "0")})`;
  await sql.end();
  const secret = process.env.NEXTAUTH_SECRET ?? "";
  const token = await encode({ token: { sid: key }, secret, maxAge: 8 * 60 * 60 });
  return `rotfeste.session=${token}; locale=nb`;
}

/** JavaScript that a browser of today asks for with the page, gzipped. */
async function weightOf(name: string, url: string, cookie: string): Promise<Figure> {
  const html = await (await fetch(url, { headers: { cookie } })).text();
  const scripts = new Set(
    [...html.matchAll(/<script[^>]* src="(\/_next\/[^"]+\.js)[^>]*>/g)]
      .filter(([tag]) => !tag.includes("noModule"))
      .map((found) => found[1]),
  );
  let bytes = 0;
  for (const path of scripts) {
    const text = await (await fetch(new URL(path ?? "", url))).arrayBuffer();
    bytes += gzipSync(Buffer.from(text)).length;
  }
  return { name: `page: ${name}, JavaScript`, value: bytes / 1024, unit: "kB", limit: 175 };
}

function residentMb(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
