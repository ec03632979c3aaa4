import postgres from "postgres";

let connection: postgres.Sql | undefined;

function owner(): postgres.Sql {
  connection ??= postgres(process.env.DATABASE_OWNER_URL ?? "", {
    max: 2,
    idle_timeout: 5,
    onnotice: () => {},
    connection: { timezone: "UTC" },
  });
  return connection;
}

/** A municipality that no other test has, whichever worker asks. */
export async function nextInPool(): Promise<number> {
  const [row] = await owner()`select nextval('e2e_municipality')::int as number`;
  return row?.number;
}

/** Runs `work` as the database's owner behind one municipality's wall. */
export function inMunicipality<T>(
  id: string,
  work: (sql: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  return owner().begin(async (sql) => {
    await sql`select set_config('app.municipality', ${id}, true)`;
    return work(sql);
  }) as Promise<T>;
}
