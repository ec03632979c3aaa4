import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import type { Scope } from "@/lib/platform/transaction";
import { parseCaseNumber } from "../rules/case-number";

/** The numbers of cases by id: what the log calls them, with nothing of what they hold. */
export async function caseNumbers(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, string>> {
  if (caseIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({ id: settlementCase.id, number: settlementCase.number })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        inArray(settlementCase.id, [...new Set(caseIds)]),
      ),
    );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** The id of the case with a typed number, for the log; null when there is none. */
export async function caseIdByNumber(scope: Scope, typed: string): Promise<string | null> {
  const number = parseCaseNumber(typed);
  if (!number) return null;
  const [row] = await scope.tx
    .select({ id: settlementCase.id })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        eq(settlementCase.number, number),
      ),
    );
  return row?.id ?? null;
}
