/**
 * Brings the database to this version's schema, as its owner (DATABASE_OWNER_URL). Started with
 * `--reset` it drops everything first. Several may start at once: one migrates, the others wait.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";
import { asOwner } from "./owner";

/** Number of the advisory lock that one migration at a time holds. */
const LOCK = 1_103_2026;
const APP = "rotfeste_app";

async function reset(sql: Sql): Promise<void> {
  if (process.env.ROTFESTE_ENV === "production") {
    throw new Error("a production database is not reset");
  }
  await sql`drop schema if exists drizzle cascade`;
  await sql`drop schema if exists public cascade`;
  await sql`create schema public`;
}

/** The role that the app signs in as must not be able to step over row-level security. */
async function checkAppRole(sql: Sql): Promise<void> {
  const [role] = await sql`
    select rolsuper or rolbypassrls as stronger,
      pg_has_role(rolname, current_user, 'member') as is_owner
    from pg_roles where rolname = ${APP}`;
  if (!role) throw new Error(`the role ${APP} is missing; docs/operations.md tells how to make it`);
  if (role.stronger || role.is_owner) {
    throw new Error(`the role ${APP} is a superuser, the owner, or may bypass row-level security`);
  }
}

/** A table of a municipality without its wall stops the start, and so nothing is served from it. */
async function checkWalls(sql: Sql): Promise<void> {
  const open = await sql`
    select c.relname as name
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (
          select from pg_policy p where p.polrelid = c.oid
            and p.polqual is not null and p.polwithcheck is not null))
    order by 1`;
  if (open.length > 0) {
    const names = open.map((table) => table.name).join(", ");
    throw new Error(`no forced row-level security with USING and WITH CHECK on: ${names}`);
  }
}

try {
  await asOwner(async ({ sql, database }) => {
    await sql`select pg_advisory_lock(${LOCK})`;
    // A table that is in use is not worth stopping everybody for: fail, and try again later.
    await sql`set lock_timeout = '2s'`;
    await checkAppRole(sql);
    if (process.argv.includes("--reset")) await reset(sql);
    const here = dirname(fileURLToPath(import.meta.url));
    await migrate(database, { migrationsFolder: join(here, "migrations") });
    await checkWalls(sql);
  });
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  console.error(`Migration failed: ${cause instanceof Error ? cause.message : cause}`);
  process.exitCode = 1;
}
