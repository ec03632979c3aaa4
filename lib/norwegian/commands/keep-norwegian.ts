import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk-insert";
import { norwegianStanding } from "@/db/schema/norwegian";
import type { FactSheet } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { keptStanding } from "../rules/kept-standing";

/**
 * Brings what is kept of each person's Norwegian in step with the facts. Part of the refresh before
 * commit, which holds the cases.
 */
export async function keepNorwegian(
  scope: Scope,
  sheets: ReadonlyMap<string, FactSheet>,
): Promise<void> {
  const caseIds = [...sheets.keys()];
  if (caseIds.length === 0) return;
  const rows = [...sheets].flatMap(([caseId, { persons }]) =>
    persons.flatMap((person) => {
      const kept = keptStanding(person);
      const { municipalityId } = scope;
      return kept ? [{ municipalityId, caseId, personId: person.personId, ...kept }] : [];
    }),
  );
  await scope.tx
    .delete(norwegianStanding)
    .where(
      and(
        eq(norwegianStanding.municipalityId, scope.municipalityId),
        inArray(norwegianStanding.caseId, caseIds),
      ),
    );
  await bulkInsert(scope.tx, norwegianStanding, rows);
}
