import "server-only";
import { whileNew } from "@/lib/facts/newness";
import { lawOf } from "@/lib/law/queries/law";
import { lastDecisionDay } from "@/lib/law/rules/target-group";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { lawFactsOfCases } from "./people-on-record";

export type LastDay = { caseId: string; personId: string; on: PlainDate };

/**
 * The last day for a decision of each who is in the target group without one, and for whom nobody has
 * written that the programme is not offered. One missed long ago is not chased after.
 */
export async function lastDecisionDays(
  scope: Scope,
  caseIds: readonly string[],
): Promise<LastDay[]> {
  const [people, law] = await Promise.all([lawFactsOfCases(scope, caseIds), lawOf(scope)]);
  return people.flatMap(({ caseId, personId, isNotOffered, facts }) => {
    const last = isNotOffered ? null : lastDecisionDay(law, facts, scope.today);
    const on = whileNew(last, scope.today);
    return on ? [{ caseId, personId, on }] : [];
  });
}
