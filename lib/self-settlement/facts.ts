import "server-only";
import type { FactContribution } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { assessmentFactRows } from "./queries/assessment-facts";
import { assessmentContribution } from "./rules/assessment-facts";

/** What the assessment of each case's applications shows: home, lease, housing cost, and who was asked. */
export async function assessmentFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await assessmentFactRows(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      assessmentContribution(
        rows.filter((row) => row.caseId === caseId),
        scope.today,
      ),
    ]),
  );
}
