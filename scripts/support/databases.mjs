import { Stop } from "./lines.mjs";

export const OWNER = "rotfeste_owner";
export const APP = "rotfeste_app";
const NAME = "rotfeste";

/** The driver, loaded late: this file is read before anything is installed. */
async function connect(url, options = {}) {
  const { default: postgres } = await import("postgres");
  return postgres(url, {
    max: 1,
    connect_timeout: 5,
    fetch_types: false,
    onnotice: () => {},
    ...options,
  });
}

/** Runs `work` with one connection to `url`. */
export async function withConnection(url, work) {
  const sql = await connect(url);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

const address = (role, password, port, database) =>
  `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Addresses of the database in a server of our own: superuser (another database), owner and app. */
export const addresses = (port, secrets, database = NAME) => ({
  admin: address("postgres", secrets.POSTGRES_PASSWORD, port, "postgres"),
  owner: address(OWNER, secrets.DATABASE_OWNER_PASSWORD, port, database),
  app: address(APP, secrets.DATABASE_APP_PASSWORD, port, database),
});

async function ensureRole(sql, name, password) {
  const [present] = await sql`select 1 from pg_roles where rolname = ${name}`;
  // A role's password takes no parameter; ours are base64url, which needs no quoting.
  if (!/^[\w-]+$/.test(password)) throw new Stop(`The password of ${name} has foreign characters.`);
  await sql.unsafe(
    `${present ? "alter" : "create"} role ${name} login password '${password}'
       nosuperuser nocreatedb nocreaterole nobypassrls noreplication`,
  );
}

/**
 * Makes the two roles and the database where they are missing. The owner owns the database and
 * migrates it; the app's role owns nothing and is given its rights table by table after migration.
 */
export async function ensureDatabase(port, secrets) {
  const urls = addresses(port, secrets);
  try {
    await withConnection(urls.admin, async (sql) => {
      const [present] = await sql`select 1 from pg_database where datname = ${NAME}`;
      if (present) return;
      await ensureRole(sql, OWNER, secrets.DATABASE_OWNER_PASSWORD);
      await ensureRole(sql, APP, secrets.DATABASE_APP_PASSWORD);
      await sql.unsafe(`create database ${NAME} owner ${OWNER}`);
      await sql.unsafe(`revoke all on database ${NAME} from public`);
      await sql.unsafe(`grant connect on database ${NAME} to ${APP}`);
    });
    return urls;
  } catch (error) {
    if (error.code === "28P01") {
      throw new Stop(
        "The password in .data/secrets.json does not open the database in .data/postgres. Restore the file, or start over with npm run db:reset.",
      );
    }
    throw error;
  }
}

/** What `npm start` has prepared in this database: name → digest of the files it came from. */
export function readStamps(ownerUrl) {
  return withConnection(ownerUrl, async (sql) => {
    const [table] = await sql`select to_regclass('public.loaded_data') as name`;
    if (!table.name) return new Map();
    const rows = await sql`select name, digest from loaded_data where name like 'start.%'`;
    return new Map(rows.map((row) => [row.name, row.digest]));
  });
}

export function writeStamp(ownerUrl, name, digest) {
  return withConnection(
    ownerUrl,
    (sql) => sql`
      insert into loaded_data (name, digest) values (${name}, ${digest})
      on conflict (name) do update set digest = excluded.digest, loaded_at = now()`,
  );
}
