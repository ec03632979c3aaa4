import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import postgres from "postgres";
import { startIdentityProviders } from "./identity-provider";
import { startMailServer } from "./mail";
import { client, issuerOf, poolNumbers } from "./places";

const startMs = 60_000;

/**
 * Starts what the journeys need: identity providers, a mail server, and the built app with a pool of municipalities.
 * `npm test` brings a database along; run alone, this starts one and builds the app if need be.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const endings: Array<() => Promise<void> | void> = [];
  const end = async () => {
    for (const close of endings.reverse()) await close();
  };
  try {
    if (!process.env.DATABASE_OWNER_URL) endings.push(await ownDatabase());
    process.env.NEXT_DIST_DIR ??= ".next-test";
    process.env.PORT ??= String(await freePort());
    process.env.BASE_URL ??= `http://localhost:${process.env.PORT}`;
    await makePool();
    const ports = [await freePort(), await freePort()];
    const providers = await startIdentityProviders(ports, process.env.BASE_URL);
    endings.push(async () => {
      await Promise.all(providers.map((provider) => provider.close()));
    });
    const issuers = providers.map(({ issuer }) => issuer);
    process.env.E2E_ISSUERS = issuers.join(" ");
    const mail = await startMailServer();
    endings.push(mail.close);
    endings.push(await startApp(process.env.BASE_URL, issuers, mail.env));
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

/** The next unused municipality comes from here, whichever worker asks. */
async function makePool(): Promise<void> {
  const sql = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 1, onnotice: () => {} });
  await sql`create sequence if not exists e2e_municipality minvalue 0 start 0`;
  await sql.end();
}

async function ownDatabase(): Promise<() => Promise<void>> {
  const keeper = spawn(process.execPath, ["scripts/support/test-postgres.mjs"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const addresses = await firstLine(keeper);
  const { TEST_DATABASE_ADMIN_URL, TEST_DATABASE_URL, TEST_DATABASE_OWNER_URL, ...secrets } =
    JSON.parse(addresses);
  const admin = postgres(TEST_DATABASE_ADMIN_URL, { max: 1, onnotice: () => {} });
  await admin`create database rotfeste_e2e template rotfeste owner rotfeste_owner`;
  await admin.end();
  const at = (url: string) => Object.assign(new URL(url), { pathname: "/rotfeste_e2e" }).href;
  Object.assign(process.env, secrets, {
    DATABASE_URL: at(TEST_DATABASE_URL),
    DATABASE_OWNER_URL: at(TEST_DATABASE_OWNER_URL),
    ROTFESTE_ENV: "development",
    DEMO_DATA: "on",
  });
  return () => {
    keeper.stdin?.end();
    return exitOf(keeper);
  };
}

async function startApp(
  baseUrl: string,
  issuers: readonly string[],
  mail: Readonly<Record<string, string>>,
): Promise<() => Promise<void>> {
  const dist = process.env.NEXT_DIST_DIR ?? "";
  const next = "node_modules/next/dist/bin/next";
  if (!existsSync(join(dist, "BUILD_ID"))) {
    const build = spawn(process.execPath, [next, "build"], { stdio: "inherit" });
    await exitOf(build);
    if (build.exitCode !== 0) throw new Error("the app did not build; see above");
  }
  const folder = mkdtempSync(join(tmpdir(), "rotfeste-e2e-"));
  const file = join(folder, "providers.json");
  writeFileSync(file, JSON.stringify(poolNumbers.map((number) => providerOf(number, issuers))));
  const app = spawn(
    process.execPath,
    [next, "start", "--port", new URL(baseUrl).port, "--hostname", "127.0.0.1"],
    {
      stdio: ["ignore", process.env.E2E_LOG ? "inherit" : "ignore", "inherit"],
      env: {
        ...process.env,
        ...mail,
        NODE_ENV: "production",
        JOBS: "on",
        OIDC_PROVIDERS: "",
        OIDC_PROVIDERS_FILE: file,
      },
    },
  );
  await answering(`${baseUrl}/api/health/ready`, app);
  return async () => {
    app.kill("SIGTERM");
    await exitOf(app);
    rmSync(folder, { recursive: true, force: true });
  };
}

const providerOf = (municipality: string, issuers: readonly string[]) => ({
  municipality,
  issuer: issuerOf(municipality, issuers),
  clientId: client.id,
  clientSecret: client.secret,
  name: `Prøvekommune ${municipality}`,
  contact: `Ring servicetorget i ${municipality}.`,
});

async function answering(address: string, app: ChildProcess): Promise<void> {
  const deadline = Date.now() + startMs;
  while (Date.now() < deadline) {
    if (app.exitCode !== null) throw new Error("the app ended before it answered");
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the app did not answer at ${address}`);
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error("the test database did not start; see above")));
    if (child.stdout) createInterface(child.stdout).once("line", resolve);
  });
}

function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
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
