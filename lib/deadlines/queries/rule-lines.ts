import "server-only";
import { and, count, eq, gte, or } from "drizzle-orm";
import { deadline, deadlineRuleEnding } from "@/db/schema/deadlines";
import type { Scope } from "@/lib/platform/transaction";
import type { RuleLine } from "../types";
import { deadlineRules } from "./rules";

/** Every rule with the number of its deadlines that run, and who ended it here. */
export async function ruleLines(scope: Scope): Promise<RuleLine[]> {
  const [rules, open, endings] = await Promise.all([
    deadlineRules(scope),
    scope.tx
      .select({ ruleKey: deadline.ruleKey, open: count() })
      .from(deadline)
      .where(
        and(
          eq(deadline.municipalityId, scope.municipalityId),
          eq(deadline.state, "open"),
          or(deadline.canBeMet, gte(deadline.dueOn, scope.today)),
        ),
      )
      .groupBy(deadline.ruleKey),
    scope.tx
      .select()
      .from(deadlineRuleEnding)
      .where(eq(deadlineRuleEnding.municipalityId, scope.municipalityId)),
  ]);
  return rules.map((rule) => ({
    ...rule,
    openCount: open.find(({ ruleKey }) => ruleKey === rule.key)?.open ?? 0,
    ending: endings.find(({ ruleKey }) => ruleKey === rule.key) ?? null,
  }));
}
