import "server-only";
import { sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Scope } from "@/lib/platform/transaction";

type CaseTable = PgTable & { municipalityId: PgColumn; caseId: PgColumn };

/**
 * Which of the tables hold anything of the cases, in one statement: most cases have nothing in most
 * of what can be recorded, and reading each empty table costs as much as reading a row of it.
 */
export async function filledTables<T extends CaseTable>(
  { tx, municipalityId }: Scope,
  caseIds: readonly string[],
  tables: readonly T[],
): Promise<ReadonlySet<T>> {
  const ids = sql.param(`{${caseIds.join(",")}}`);
  const found = await tx.execute<{ at: number }>(
    sql.join(
      tables.map(
        (table, at) => sql`select ${sql.raw(String(at))} as at where exists (select from ${table}
          where ${table.municipalityId} = ${municipalityId} and ${table.caseId} = any(${ids}::uuid[]))`,
      ),
      sql` union all `,
    ),
  );
  return new Set(found.flatMap(({ at }) => tables[at] ?? []));
}
