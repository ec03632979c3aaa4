import "server-only";
import { lawOf } from "@/lib/law/queries/law";
import { norwegianOf } from "@/lib/law/rules/norwegian";
import { goalRuleOf, type LeastGoals } from "@/lib/law/rules/norwegian-goal";
import type { Scope } from "@/lib/platform/transaction";
import { factsOfPerson } from "./basis";

/** The least goals of Norwegian by someone's schooling, and the law that has them. */
export async function leastGoalsOf(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<LeastGoals & { law: string | null }> {
  const [{ facts }, law] = await Promise.all([
    factsOfPerson(scope, caseId, personId),
    lawOf(scope),
  ]);
  const decision = norwegianOf(law, facts, scope.today);
  return { ...decision, law: goalRuleOf(decision.rules)?.law ?? null };
}
