import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createFromTemplate } from "./testing/databases";

// The wall is tried on every table, and then each policy is loosened in turn to prove that trying
// it would notice. Foreign keys, checks and triggers are taken away first: they are other walls.

const HERE = "1103";
const THERE = "5001";
const name = `rotfeste_wall_${process.env.VITEST_POOL_ID ?? "1"}_${process.pid}`;

type Table = { name: string; columns: { name: string; type: string; filled: boolean }[] };

let admin: Sql;
let app: Sql;
let tables: Table[] = [];

beforeAll(async () => {
  const urls = await createFromTemplate(name);
  const adminUrl = new URL(inject("database").TEST_DATABASE_ADMIN_URL ?? "");
  adminUrl.pathname = `/${name}`;
  admin = postgres(adminUrl.href, { max: 1, onnotice: () => {} });
  app = postgres(urls.app, { max: 1, onnotice: () => {} });
  tables = await tenantTables();
  await admin.unsafe(
    (
      await admin<{ drop: string }[]>`
        select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as drop
        from pg_constraint
        where connamespace = 'public'::regnamespace and contype in ('f', 'c')`
    )
      .map((row) => row.drop)
      .join(";"),
  );
  for (const table of tables) {
    await admin.unsafe(`alter table ${table.name} disable trigger all`);
    await admin.unsafe(`grant select, insert, update, delete on ${table.name} to rotfeste_app`);
    await admin.unsafe(`delete from ${table.name}`);
    for (const owner of [HERE, THERE]) await admin.unsafe(insertOf(table, owner));
  }
});

afterAll(async () => {
  await app?.end();
  const cleaner = postgres(inject("database").TEST_DATABASE_ADMIN_URL ?? "", { max: 1 });
  await admin?.end();
  await cleaner.unsafe(`drop database ${name} with (force)`);
  await cleaner.end();
});

async function tenantTables(): Promise<Table[]> {
  const rows = await admin<{ table: string; name: string; type: string; filled: boolean }[]>`
    select c.relname as table, a.attname as name, t.typname as type,
      a.attnotnull and not a.atthasdef as filled
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and exists (select from pg_attribute m
        where m.attrelid = c.oid and m.attname = 'municipality_id')
    order by c.relname, a.attnum`;
  const found = new Map<string, Table>();
  for (const row of rows) {
    const table = found.get(row.table) ?? { name: row.table, columns: [] };
    table.columns.push(row);
    found.set(row.table, table);
  }
  return [...found.values()];
}

const ACCOUNT = "00000000-0000-7000-8000-000000000001";
const samples: Readonly<Record<string, string>> = {
  uuid: `'${ACCOUNT}'`,
  int4: "1",
  int8: "1",
  numeric: "1",
  bool: "false",
  date: "'2026-01-01'",
  timestamptz: "'2026-01-01T00:00:00Z'",
  jsonb: "'{}'",
  _text: "'{}'",
  _uuid: "'{}'",
};

function insertOf(table: Table, owner: string): string {
  const columns = table.columns.filter((column) => column.filled);
  const values = columns.map((column) =>
    column.type === "text" ? `'${owner}'` : (samples[column.type] ?? "null"),
  );
  return `insert into ${table.name} (${columns.map((column) => `"${column.name}"`).join(", ")})
    values (${values.join(", ")})`;
}

/** One try as the app's role, rolled back; the number of rows it reached, or "refused". */
async function attempt(municipality: string, statement: string): Promise<number | "refused"> {
  const undo = new Error("undo");
  let reached: number | "refused" = "refused";
  await app
    .begin(async (sql) => {
      await sql`select set_config('app.municipality', ${municipality}, true),
        set_config('app.protected_circle', 'on', true), set_config('app.session', '', true),
        set_config('app.account', ${ACCOUNT}, true)`;
      reached = (await sql.unsafe(statement)).count;
      throw undo;
    })
    .catch((error) => {
      if (error === undo) return;
      // A row that meets a foreign one of the same key has got past the wall.
      if (error.code === "23505") reached = 1;
      else if (error.code !== "42501") throw error;
    });
  return reached;
}

/** What gets through the wall of a table that should not; empty when it holds. */
async function breaches({ name, columns }: Table): Promise<string[]> {
  const found: string[] = [];
  const expectThat = async (
    what: string,
    municipality: string,
    statement: string,
    allowed: number | "refused",
  ) => {
    const reached = await attempt(municipality, statement);
    if (reached !== allowed) found.push(`${what}: ${reached}`);
  };
  const foreign = `municipality_id = '${THERE}'`;
  await expectThat("read own", HERE, `select from ${name}`, 1);
  await expectThat("read foreign", HERE, `select from ${name} where ${foreign}`, 0);
  await expectThat("read without a municipality", "", `select from ${name}`, 0);
  await expectThat(
    "change foreign",
    HERE,
    `update ${name} set municipality_id = '${HERE}' where ${foreign}`,
    0,
  );
  await expectThat("delete foreign", HERE, `delete from ${name} where ${foreign}`, 0);
  await expectThat("move away", HERE, `update ${name} set municipality_id = '0301'`, "refused");
  await expectThat("insert foreign", HERE, insertOf({ name, columns }, "0301"), "refused");
  return found;
}

describe("row-level security", () => {
  it("stands forced on every table that holds a municipality's data", async () => {
    expect(tables.length).toBeGreaterThan(35);
    const open = await admin`select relname from pg_class
      where relname = any(${tables.map((table) => table.name)})
        and not (relrowsecurity and relforcerowsecurity)`;
    expect(open).toEqual([]);
  });

  it("has the municipality first in every primary and foreign key", async () => {
    const wrong = await admin`select conname from pg_constraint k
      join pg_class c on c.oid = k.conrelid and c.relname = any(${tables.map((t) => t.name)})
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'p' and a.attname <> 'municipality_id'`;
    expect(wrong).toEqual([]);
  });

  it("lets nothing through on any table", async () => {
    for (const table of tables)
      expect([table.name, await breaches(table)]).toEqual([table.name, []]);
  });

  it("shows a protected contact to the circle alone", async () => {
    await admin.unsafe(`update person_contact set grade = 'fortrolig'`);
    const seen = (circle: string) =>
      app.begin(async (sql) => {
        await sql`select set_config('app.municipality', ${HERE}, true),
          set_config('app.protected_circle', ${circle}, true)`;
        return (await sql`select from person_contact`).count;
      });
    expect([await seen("off"), await seen(""), await seen("on")]).toEqual([0, 0, 1]);
    await admin.unsafe(`update person_contact set grade = 'none'`);
  });

  it("shows a reminder to whoever made it alone", async () => {
    const seen = (account: string) =>
      app.begin(async (sql) => {
        await sql`select set_config('app.municipality', ${HERE}, true),
          set_config('app.account', ${account}, true)`;
        return (await sql`select from reminder`).count;
      });
    const somebodyElse = ACCOUNT.replace(/1$/, "2");
    expect([await seen(ACCOUNT), await seen(somebodyElse), await seen("")]).toEqual([1, 0, 0]);
  });

  it("notices each policy that is loosened", async () => {
    const policies = await admin<{ table: string; policy: string; using: string; check: string }[]>`
      select c.relname as table, p.polname as policy,
        pg_get_expr(p.polqual, p.polrelid) as using,
        pg_get_expr(p.polwithcheck, p.polrelid) as check
      from pg_policy p join pg_class c on c.oid = p.polrelid
      where c.relname = any(${tables.map((table) => table.name)}) and p.polcmd = '*'`;
    expect(policies.length).toBe(tables.length);
    const unnoticed: string[] = [];
    for (const { table: tableName, policy, using, check } of policies) {
      const table = tables.find((one) => one.name === tableName);
      if (!table) throw new Error(tableName);
      const alter = (using: string, check: string) =>
        admin.unsafe(
          `alter policy "${policy}" on ${tableName} using (${using}) with check (${check})`,
        );
      const loosened: [string, () => Promise<unknown>][] = [
        ["using", () => alter("true", check)],
        ["with check", () => alter(using, "true")],
        ["both", () => alter("true", "true")],
        ["off", () => admin.unsafe(`alter table ${tableName} disable row level security`)],
      ];
      for (const [how, loosen] of loosened) {
        await loosen();
        if ((await breaches(table)).length === 0) unnoticed.push(`${tableName}: ${how}`);
        await admin.unsafe(`alter table ${tableName} enable row level security`);
        await alter(using, check);
      }
    }
    expect(unnoticed).toEqual([]);
  }, 120_000);
});
