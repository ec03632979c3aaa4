import "server-only";
import type { FactContribution } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { housingForFacts } from "./queries/for-facts";
import { housingContribution } from "./rules/contribution";

/** What the homes that cases are offered and live in show, what is needed, and the decision on help. */
export async function housingFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const told = await housingForFacts(scope, caseIds);
  return new Map([...told].map(([caseId, one]) => [caseId, housingContribution(one)]));
}
