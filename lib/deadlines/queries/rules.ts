import "server-only";
import { asc, eq } from "drizzle-orm";
import { deadlineRuleEnding, ownDeadlineRule } from "@/db/schema/deadlines";
import { deadlineRule } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";
import { ownRule, withEndings } from "../rules/rule-set";
import type { DeadlineRule, RuleContent } from "../types";

// The product's rules change with a release, and so with a new process.
let reference: readonly DeadlineRule[] = [];

async function referenceRules(scope: Scope): Promise<readonly DeadlineRule[]> {
  if (reference.length > 0) return reference;
  const rows = await scope.tx.select().from(deadlineRule).orderBy(asc(deadlineRule.position));
  reference = rows.map((row) => ({
    ...(row.content as RuleContent),
    key: row.ruleKey,
    version: row.ruleVersion,
    origin: "reference",
    validFrom: row.validFrom,
    validTo: row.validTo,
    verified: row.verified,
  }));
  return reference;
}

/** Every rule of the municipality, the product's first, each with the last day it holds for here. */
export async function deadlineRules(scope: Scope): Promise<readonly DeadlineRule[]> {
  const [given, own, endings] = await Promise.all([
    referenceRules(scope),
    scope.tx
      .select()
      .from(ownDeadlineRule)
      .where(eq(ownDeadlineRule.municipalityId, scope.municipalityId))
      .orderBy(asc(ownDeadlineRule.ruleKey)),
    scope.tx
      .select({ ruleKey: deadlineRuleEnding.ruleKey, lastDay: deadlineRuleEnding.lastDay })
      .from(deadlineRuleEnding)
      .where(eq(deadlineRuleEnding.municipalityId, scope.municipalityId)),
  ]);
  const added = own.map((row) => ownRule(row.ruleKey, row.content as RuleContent, row.validFrom));
  return withEndings([...given, ...added], endings);
}
