import { createInterface } from "node:readline";
import { withConnection } from "./databases.mjs";
import { Stop } from "./lines.mjs";
import { ended, launch, requireTypeScript } from "./run.mjs";

let keeper;

/** Addresses and secrets of the PostgreSQL that this test run shares, started at the first call. */
export async function testServer() {
  keeper ??= start();
  return (await keeper).env;
}

async function start() {
  const child = launch(process.execPath, ["scripts/support/test-postgres.mjs"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const line = new Promise((resolve) => createInterface(child.stdout).once("line", resolve));
  const first = await Promise.race([line, ended(child).then(() => undefined)]);
  if (!first) throw new Stop("The test database did not start; see above.");
  return { child, env: JSON.parse(first) };
}

/** Ends the server; its folder goes with it. */
export async function endTestServer() {
  const running = await keeper?.catch(() => undefined);
  running?.child.stdin.end();
  if (running) await ended(running.child);
}

function at(url, database) {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/**
 * A database with demo data for one run, from the template. `demo: false` leaves it with reference
 * data alone. @returns what the app's environment needs
 */
export async function appDatabase(name, { demo = true } = {}) {
  const server = await testServer();
  await withConnection(server.TEST_DATABASE_ADMIN_URL, async (sql) => {
    await sql.unsafe(`drop database if exists ${name} with (force)`);
    await sql.unsafe(`create database ${name} template rotfeste owner rotfeste_owner`);
  });
  const env = {
    DATABASE_URL: at(server.TEST_DATABASE_URL, name),
    DATABASE_OWNER_URL: at(server.TEST_DATABASE_OWNER_URL, name),
    NEXTAUTH_SECRET: server.NEXTAUTH_SECRET,
    FIELD_KEYS: server.FIELD_KEYS,
    INDEX_KEY: server.INDEX_KEY,
    FILES_DIR: server.FILES_DIR,
    ROTFESTE_ENV: "development",
    DEMO_DATA: demo ? "on" : "off",
  };
  if (demo) {
    await requireTypeScript("Demo data", "db/demo/load.ts", {
      env: { ...process.env, ...env },
      quiet: true,
    });
  }
  return env;
}
