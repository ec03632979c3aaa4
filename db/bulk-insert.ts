import { getTableColumns, type InferInsertModel, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "./client";

/**
 * Inserts many rows as one parameter, where drizzle's own insert would send one for each cell of
 * each row: several times cheaper on both sides from some ten rows on. All rows have the columns of
 * the first; columns that it lacks get their defaults.
 */
export async function bulkInsert<Table extends PgTable>(
  tx: Tx,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = columns.map(([key]) => sql.identifier(toSnakeCase(key)));
  const typed = columns.map(
    ([key, column]) => sql`${sql.identifier(key)} ${sql.raw(column.getSQLType())}`,
  );
  const values = columns.map(([key]) => sql.identifier(key));
  const comma = sql`, `;
  await tx.execute(sql`insert into ${table} (${sql.join(names, comma)})
    select ${sql.join(values, comma)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as given (${sql.join(typed, comma)})`);
}
