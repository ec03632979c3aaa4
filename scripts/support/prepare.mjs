import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureDatabase, readStamps, writeStamp } from "./databases.mjs";
import { digest } from "./digest.mjs";
import { Stop, say, seconds } from "./lines.mjs";
import { DATA, ROOT } from "./place.mjs";
import { startPostgres } from "./postgres.mjs";
import { requireTypeScript, runTypeScript } from "./run.mjs";
import { keptSecrets } from "./secrets.mjs";

/** The environment with what `.env.local` and `.env` add to it, as Next reads them. */
export function environment() {
  for (const name of [".env.local", ".env"]) {
    if (existsSync(join(ROOT, name))) process.loadEnvFile(join(ROOT, name));
  }
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  if (env.OIDC_PROVIDERS_FILE && !env.OIDC_PROVIDERS && existsSync(env.OIDC_PROVIDERS_FILE)) {
    // Read once here, for everything that looks at the environment.
    env.OIDC_PROVIDERS = readFileSync(env.OIDC_PROVIDERS_FILE, "utf8");
    delete env.OIDC_PROVIDERS_FILE;
  }
  return env;
}

export const isProduction = (env) => env.ROTFESTE_ENV === "production";
export const wantsDemo = (env) => (env.DEMO_DATA || (isProduction(env) ? "off" : "on")) === "on";

/** Adds the secrets made for this installation, where production does not ask for one's own. */
function addSecrets(env) {
  if (isProduction(env)) return;
  const kept = keptSecrets();
  for (const name of ["NEXTAUTH_SECRET", "FIELD_KEYS", "INDEX_KEY"]) env[name] ||= kept[name];
}

/** Stops with one line for each variable that is wrong, before anything is started. */
async function checkConfig(env) {
  const checked = { ...env };
  // The address of our own server is known only once it runs.
  checked.DATABASE_URL ||= "postgres://embedded@127.0.0.1/rotfeste";
  const code = await runTypeScript("scripts/support/config-check.ts", { env: checked });
  if (code !== 0) process.exit(1);
}

/**
 * Validates the configuration and makes the database reachable: our own PostgreSQL in `.data`, or
 * the one that DATABASE_URL names. Fills in `env`.
 * @returns {Promise<{stop(): Promise<void>}>} what to stop at the end
 */
export async function openDatabase(env) {
  addSecrets(env);
  await checkConfig(env);
  if (env.DATABASE_URL) {
    if (!env.DATABASE_OWNER_URL) {
      throw new Stop(
        "DATABASE_OWNER_URL is missing: migrations need the owner of the database that DATABASE_URL names.",
      );
    }
    return { stop: async () => {} };
  }
  const from = performance.now();
  const secrets = keptSecrets();
  const folder = join(DATA, "postgres");
  const server = await startPostgres({ folder, password: secrets.POSTGRES_PASSWORD });
  try {
    const urls = await ensureDatabase(server.port, secrets);
    env.DATABASE_URL = urls.app;
    env.DATABASE_OWNER_URL = urls.owner;
  } catch (error) {
    await server.stop();
    throw error;
  }
  say(server.ours ? `PostgreSQL is running (${seconds(from)})` : "PostgreSQL was already running");
  return server;
}

/** Brings schema, reference data and demo data up to date; what is up to date is left alone. */
export async function prepareDatabase(env) {
  const step = async (name, what, file, wanted, done) => {
    if (done(wanted)) return;
    const from = performance.now();
    await requireTypeScript(what, file, { env });
    await writeStamp(env.DATABASE_OWNER_URL, name, wanted);
    say(`${what} (${seconds(from)})`);
  };
  const stamps = await readStamps(env.DATABASE_OWNER_URL).catch((error) => {
    throw new Stop(`The database does not answer: ${error.message || error.code}`);
  });
  const migrations = digest("db/migrations", "db/migrate.ts");
  await step("start.migrations", "Database migrated", "db/migrate.ts", migrations, (wanted) => {
    return stamps.get("start.migrations") === wanted;
  });
  const reference = digest("db/reference", "db/schema/reference.ts");
  await step("start.reference", "Reference data", "db/reference/load.ts", reference, (wanted) => {
    return stamps.get("start.reference") === wanted;
  });
  if (!wantsDemo(env)) return;
  // Once for a database: what people tried out in it is theirs, until npm run db:reset.
  await step("start.demo", "Demo data", "db/demo/load.ts", "loaded", () =>
    stamps.has("start.demo"),
  );
}
