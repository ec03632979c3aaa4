/**
 * A PostgreSQL of its own for one test run, with the migrated database and its reference data as
 * the template of all test databases. Prints its addresses as one line of JSON, then lives until its
 * standard input closes: however the test run ends, the server goes and its folder with it.
 */
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDatabase } from "./databases.mjs";
import { giveUp } from "./lines.mjs";
import { ROOT } from "./place.mjs";
import { startPostgres } from "./postgres.mjs";
import { requireTypeScript } from "./run.mjs";
import { passingSecrets } from "./secrets.mjs";

let server;
let parent;

async function leave() {
  await server?.stop("SIGQUIT");
  if (parent) rmSync(parent, { recursive: true, force: true });
}

async function prepare() {
  const secrets = passingSecrets();
  parent = mkdtempSync(join(tmpdir(), "rotfeste-test-"));
  // PostgreSQL may have to run as another account, which must get through to its own folder.
  chmodSync(parent, 0o711);
  const folder = join(parent, "postgres");
  server = await startPostgres({ folder, password: secrets.POSTGRES_PASSWORD, durable: false });
  const urls = await ensureDatabase(server.port, secrets);
  const env = {
    ...process.env,
    ROTFESTE_ENV: "development",
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET,
    FIELD_KEYS: secrets.FIELD_KEYS,
    INDEX_KEY: secrets.INDEX_KEY,
  };
  await requireTypeScript("Migration", "db/migrate.ts", { env, quiet: true });
  if (existsSync(join(ROOT, "db/reference/load.ts"))) {
    await requireTypeScript("Reference data", "db/reference/load.ts", { env, quiet: true });
  }
  await requireTypeScript("Test data", "db/testing/municipalities.ts", { env, quiet: true });
  return {
    TEST_DATABASE_ADMIN_URL: urls.admin,
    TEST_DATABASE_OWNER_URL: urls.owner,
    TEST_DATABASE_URL: urls.app,
    NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET,
    FIELD_KEYS: secrets.FIELD_KEYS,
    INDEX_KEY: secrets.INDEX_KEY,
    FILES_DIR: join(parent, "files"),
  };
}

const ready = prepare();
process.stdin.resume();
process.stdin.once("close", () =>
  ready
    .catch(() => {})
    .then(leave)
    .finally(() => process.exit(0)),
);
// Ctrl-C reaches us too; the run that asked for the server closes our input when it is done.
process.on("SIGINT", () => {});

ready
  .then((addresses) => process.stdout.write(`${JSON.stringify(addresses)}\n`))
  .catch((error) => leave().finally(() => giveUp(error)));
