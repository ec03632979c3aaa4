import "server-only";
import type { FactContribution } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { settlementForFacts } from "./queries/for-facts";
import { settlementContribution } from "./rules/contribution";

/** What is recorded of the way to settlement and of the first weeks, by case. */
export async function settlementFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const { cases, records, answerRules } = await settlementForFacts(scope, caseIds);
  const made = { rules: answerRules, today: scope.today };
  return new Map(
    cases.flatMap((one) => {
      const record = records.get(one.caseId);
      return record ? [[one.caseId, settlementContribution(one, record, made)] as const] : [];
    }),
  );
}
