import "server-only";
import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { deadlineRuleChange } from "@/db/schema/deadlines";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { RuleChange, RuleContent } from "../types";

const newestShown = 20;

/** The changes of the rules, newest first. */
export async function ruleChanges(scope: Scope): Promise<RuleChange[]> {
  const rows = await scope.tx
    .select()
    .from(deadlineRuleChange)
    .where(eq(deadlineRuleChange.municipalityId, scope.municipalityId))
    .orderBy(desc(deadlineRuleChange.createdAt))
    .limit(newestShown);
  return rows.map(toChange);
}

/** The id of the change that is not finished, if any. */
export async function changeUnderWay(scope: Scope): Promise<string | null> {
  const [row] = await scope.tx
    .select({ id: deadlineRuleChange.id })
    .from(deadlineRuleChange)
    .where(
      and(
        eq(deadlineRuleChange.municipalityId, scope.municipalityId),
        ne(deadlineRuleChange.act, "release"),
        inArray(deadlineRuleChange.status, ["counting", "counted", "applying", "stopped"]),
      ),
    );
  return row?.id ?? null;
}

/**
 * One change, locked until the transaction ends when it is to be written.
 *
 * @throws DomainError `not_found`
 */
export async function requireChange(
  scope: Scope,
  id: string,
  action: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<RuleChange> {
  const refusal = { action, objectType: "deadline_rule_change", objectId: id };
  if (!isId(id)) throw notFound({ action, objectType: "deadline_rule_change" });
  const query = scope.tx
    .select()
    .from(deadlineRuleChange)
    .where(
      and(
        eq(deadlineRuleChange.municipalityId, scope.municipalityId),
        eq(deadlineRuleChange.id, id),
      ),
    );
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound(refusal);
  return toChange(row);
}

export function toChange(row: typeof deadlineRuleChange.$inferSelect): RuleChange {
  return {
    ...row,
    act: row.act as RuleChange["act"],
    status: row.status as RuleChange["status"],
    content: row.content as RuleContent | null,
  };
}
