import "server-only";
import { and, eq } from "drizzle-orm";
import { deadlineRuleChange } from "@/db/schema/deadlines";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { requireChange } from "../queries/rule-changes";
import type { RuleChange } from "../types";

/**
 * Brings a change from one of the states to the next. Fails with `deadlines.errors.not-now` in any
 * other state, and with `errors.changed-meanwhile` when it is not the version that was read.
 */
export async function moveChange(
  scope: Scope,
  act: string,
  { changeId, version }: { changeId: string; version: number },
  { from, to }: { from: readonly RuleChange["status"][]; to: RuleChange["status"] },
): Promise<Result<RuleChange>> {
  const change = await requireChange(scope, changeId, act, { lock: true });
  if (!from.includes(change.status)) return fail("deadlines.errors.not-now");
  if (change.version !== version) return fail("errors.changed-meanwhile");
  await scope.tx
    .update(deadlineRuleChange)
    .set({
      status: to,
      version: version + 1,
      // What was counted is carried out from the first case on.
      ...(change.status === "counted" && { doneCount: 0, doneUntil: null }),
      ...(to === "discarded" && { finishedAt: scope.now }),
    })
    .where(
      and(
        eq(deadlineRuleChange.municipalityId, scope.municipalityId),
        eq(deadlineRuleChange.id, changeId),
      ),
    );
  scope.audit({ action: act, objectType: "deadline_rule_change", objectId: changeId });
  if (to === "applying") wakeJobs(scope.municipalityId);
  return ok(change);
}
