import "server-only";
import { and, count, eq } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import type { Scope } from "@/lib/platform/transaction";

/** How many open cases follow each edition of the checklist, by its number. */
export async function openCasesByEdition(scope: Scope): Promise<ReadonlyMap<number, number>> {
  const rows = await scope.tx
    .select({ edition: settlementCase.checklistEdition, cases: count() })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        eq(settlementCase.status, "open"),
      ),
    )
    .groupBy(settlementCase.checklistEdition);
  return new Map(rows.map((row) => [row.edition, row.cases]));
}
