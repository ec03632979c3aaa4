import "server-only";
import { settlementsOfCases } from "@/lib/cases/queries/case-facts";
import { deadlineRules } from "@/lib/deadlines/queries/rules";
import type { FactContribution } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { settlementRecords } from "./queries/settlement-record";
import { settlementContribution } from "./rules/contribution";

/** What is recorded of the way to settlement and of the first weeks, by case. */
export async function settlementFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const [cases, records, rules] = await Promise.all([
    settlementsOfCases(scope, caseIds),
    settlementRecords(scope, caseIds),
    deadlineRules(scope),
  ]);
  return new Map(
    cases.flatMap((one) => {
      const record = records.get(one.caseId);
      return record ? [[one.caseId, settlementContribution(one, record, rules)] as const] : [];
    }),
  );
}
