import "server-only";
import { and, asc, count, eq, gt, inArray, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { deadlineRuleChange } from "@/db/schema/deadlines";
import { deadlineRule } from "@/db/schema/reference";
import { keepCaseFigures } from "@/lib/cases/commands/keep-case-figures";
import { writeDeadlines } from "@/lib/deadlines/commands/write-deadlines";
import { deadlinesOfCases } from "@/lib/deadlines/queries/deadlines";
import { toChange } from "@/lib/deadlines/queries/rule-changes";
import { deadlineRules } from "@/lib/deadlines/queries/rules";
import { deadlineChanges } from "@/lib/deadlines/rules/deadline-changes";
import { rulesWith } from "@/lib/deadlines/rules/rule-set";
import type { RuleChange } from "@/lib/deadlines/types";
import type { MunicipalityId } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { factSheets } from "../queries/fact-sheets";

/** Cases in one transaction: short enough for others to get through. */
const CASES_AT_ONCE = 200;

/**
 * Does the long work of a municipality's deadlines until none waits: counts what a proposed change
 * of the rules would do, recomputes the open cases after a saved one, and after a release whose
 * rules are new. A piece locks the change until it has committed, so several processes take turns,
 * and work that was broken off goes on after the last case that is done.
 */
export async function recountDeadlines(municipalityId: MunicipalityId): Promise<void> {
  const now = () =>
    nobody(
      { now: new Date().toISOString(), requestId: "deadlines", sourceAddress: "worker" },
      municipalityId,
    );
  await inScope(now(), noteRelease);
  while (await inScope(now(), workOnPiece));
}

/** Puts down that the rules of this release are to be carried out, once for each set of rules. */
async function noteRelease(scope: Scope): Promise<void> {
  const { tx, municipalityId } = scope;
  const [rules] = await tx
    .select({ digest: sql<string>`md5(string_agg(r::text, '|' order by rule_key, rule_version))` })
    .from(sql`${deadlineRule} r`);
  const [cases] = await tx.select({ open: count() }).from(settlementCase).where(openCases(scope));
  if (!rules?.digest || !cases?.open) return;
  await tx
    .insert(deadlineRuleChange)
    .values({
      municipalityId,
      id: newId(),
      act: "release",
      ruleKey: rules.digest,
      status: "applying",
      createdAt: scope.now,
    })
    .onConflictDoNothing();
}

const openCases = ({ municipalityId }: Scope) =>
  and(eq(settlementCase.municipalityId, municipalityId), eq(settlementCase.status, "open"));

/** The next cases of the oldest change that waits; false when there is nothing to do. */
async function workOnPiece(scope: Scope): Promise<boolean> {
  const { tx, municipalityId } = scope;
  const [row] = await tx
    .select()
    .from(deadlineRuleChange)
    .where(
      and(
        eq(deadlineRuleChange.municipalityId, municipalityId),
        inArray(deadlineRuleChange.status, ["counting", "applying"]),
      ),
    )
    .orderBy(asc(deadlineRuleChange.createdAt))
    .limit(1)
    .for("update", { skipLocked: true });
  if (!row) return false;
  const change = toChange(row);
  const ids = await nextCases(scope, change);
  const counts = ids.length > 0 ? await workOn(scope, change, ids) : null;
  const [cases] = await tx.select({ open: count() }).from(settlementCase).where(openCases(scope));
  const counting = change.status === "counting";
  await tx
    .update(deadlineRuleChange)
    .set({
      caseCount: cases?.open ?? 0,
      doneCount: change.doneCount + ids.length,
      ...(counts ? { doneUntil: ids.at(-1) } : finishedFrom(scope, change)),
      ...(counts &&
        counting && {
          added: change.added + counts.added,
          moved: change.moved + counts.moved,
          removed: change.removed + counts.removed,
        }),
    })
    .where(
      and(
        eq(deadlineRuleChange.municipalityId, municipalityId),
        eq(deadlineRuleChange.id, change.id),
      ),
    );
  return true;
}

function finishedFrom(scope: Scope, { id, status, version }: RuleChange) {
  // The version stays: what one decided on while it was being counted still holds.
  if (status === "counting") return { status: "counted" };
  scope.audit({
    action: "casework.finish-recount",
    objectType: "deadline_rule_change",
    objectId: id,
  });
  return { status: "finished", finishedAt: scope.now, version: version + 1 };
}

async function nextCases(scope: Scope, { doneUntil }: RuleChange): Promise<string[]> {
  const rows = await scope.tx
    .select({ id: settlementCase.id })
    .from(settlementCase)
    .where(and(openCases(scope), doneUntil ? gt(settlementCase.id, doneUntil) : undefined))
    .orderBy(asc(settlementCase.id))
    .limit(CASES_AT_ONCE);
  return rows.map(({ id }) => id);
}

/** Counts what the change does to the cases, or carries it out. */
async function workOn(scope: Scope, change: RuleChange, ids: readonly string[]) {
  const counting = change.status === "counting";
  const cases = counting ? ids.map((id) => ({ id, status: "open" })) : await lock(scope, ids);
  const [sheets, rules, kept] = await Promise.all([
    factSheets(scope, ids),
    deadlineRules(scope),
    deadlinesOfCases(scope, ids, counting ? change.ruleKey : undefined),
  ]);
  const changes = deadlineChanges(cases, {
    sheets,
    rules: counting ? rulesWith(change, rules) : rules,
    kept,
    today: scope.today,
  });
  if (!counting) {
    await writeDeadlines(scope, changes);
    await keepCaseFigures(scope, ids, { activity: false });
  }
  return changes;
}

/** In the order in which the refresh before commit locks them too. */
async function lock(scope: Scope, ids: readonly string[]) {
  return scope.tx
    .select({ id: settlementCase.id, status: settlementCase.status })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        inArray(settlementCase.id, [...ids]),
      ),
    )
    .orderBy(asc(settlementCase.id))
    .for("update");
}
