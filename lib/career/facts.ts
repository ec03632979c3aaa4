import "server-only";
import type { FactContribution } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { membersOverTime } from "./queries/household-members";
import { careerRecords, leasesOfCases } from "./queries/record";
import { careerContribution } from "./rules/contribution";

/** What is recorded of leases, support, goals, reviews and risks, by case. */
export async function careerFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  if (caseIds.length === 0) return new Map();
  const [records, leases, members] = await Promise.all([
    careerRecords(scope, caseIds),
    leasesOfCases(scope, caseIds),
    membersOverTime(scope, caseIds),
  ]);
  return new Map(
    [...records].map(([caseId, record]) => [
      caseId,
      careerContribution({
        ...record,
        leases: leases.filter((one) => one.caseId === caseId),
        personIds: members
          .filter((one) => one.caseId === caseId && one.toOn === null)
          .map(({ personId }) => personId),
      }),
    ]),
  );
}
