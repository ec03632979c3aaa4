/**
 * npm run bench: installs, starts a PostgreSQL of its own with fsync on and an empty migrated
 * database, runs bench/run.ts, which seeds it, and then bench/import.ts among what it seeded. Both
 * print each figure beside its limit.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "./support/chromium.mjs";
import { ensureDatabase } from "./support/databases.mjs";
import { install } from "./support/install.mjs";
import { lean } from "./support/lean.mjs";
import { giveUp, Stop } from "./support/lines.mjs";
import { DATA } from "./support/place.mjs";
import { startPostgres } from "./support/postgres.mjs";
import { requireTypeScript, runTypeScript, stopChildren } from "./support/run.mjs";
import { passingSecrets } from "./support/secrets.mjs";

let server;
let folder;

/** The administrator's address of the app's own database: the seed sets aside triggers and policies. */
function asAdministrator({ admin, app }) {
  const address = new URL(admin);
  address.pathname = new URL(app).pathname;
  return address.href;
}

async function leave() {
  await stopChildren();
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => leave().finally(() => process.exit(1)));
}

try {
  await install();
  mkdirSync(DATA, { recursive: true });
  folder = mkdtempSync(join(DATA, "bench-"));
  chmodSync(folder, 0o711);
  const secrets = passingSecrets();
  const password = secrets.POSTGRES_PASSWORD;
  server = await startPostgres({ folder: join(folder, "postgres"), password });
  const urls = await ensureDatabase(server.port, secrets);
  const env = {
    ...lean(process.env),
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    BENCH_ADMIN_URL: asAdministrator(urls),
    NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET,
    FIELD_KEYS: secrets.FIELD_KEYS,
    INDEX_KEY: secrets.INDEX_KEY,
    NEXT_DIST_DIR: process.env.NEXT_DIST_DIR || ".next-test",
    NEXT_TELEMETRY_DISABLED: "1",
    CHROMIUM_PATH: await chromium(),
  };
  await requireTypeScript("Migration", "db/migrate.ts", { env });
  await requireTypeScript("Reference data", "db/reference/load.ts", { env });
  const codes = [
    await runTypeScript("bench/run.ts", { env, args: process.argv.slice(2) }),
    await runTypeScript("bench/import.ts", { env: { ...env, BENCH_MUNICIPALITY: "9202" } }),
  ];
  await leave();
  if (codes.some((code) => code !== 0))
    throw new Stop("The bench did not reach its figures, or did not finish.");
} catch (error) {
  await leave();
  giveUp(error);
}
