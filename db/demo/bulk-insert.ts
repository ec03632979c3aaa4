import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "../client";

/**
 * Writes rows of a table, each with its municipality, as one JSON value: many times faster than a
 * parameter for each cell. A missing cell gets the column's default when that is a plain value.
 */
export function bulkInserter(tx: Tx, municipalityId: string) {
  return async <T extends PgTable>(
    table: T,
    rows: readonly Omit<T["$inferInsert"], "municipalityId">[],
  ): Promise<void> => {
    if (rows.length === 0) return;
    const columns = getTableColumns(table);
    const given = Object.keys(columns).filter((key) =>
      rows.some((row) => (row as Record<string, unknown>)[key] !== undefined),
    );
    const plainDefault = (key: string) => {
      const value: unknown = columns[key]?.default;
      return typeof value === "object" ? null : (value ?? null);
    };
    const nameOf = (key: string) => {
      const column = columns[key];
      return column && !column.keyAsName ? column.name : toSnakeCase(key);
    };
    const values = rows.map((row) => {
      const cells: Record<string, unknown> = { municipality_id: municipalityId };
      for (const key of given) {
        cells[nameOf(key)] = (row as Record<string, unknown>)[key] ?? plainDefault(key);
      }
      return cells;
    });
    const names: SQL[] = Object.keys(values[0] ?? {})
      .map((name) => sql.identifier(name))
      .map((name) => sql`${name}`);
    const list = sql.join(names, sql`, `);
    await tx.execute(sql`insert into ${table} (${list}) select ${list}
      from json_populate_recordset(null::${sql.identifier(getTableName(table))},
        ${JSON.stringify(values)}::json)`);
  };
}
