import "server-only";
import { deadlineRuleChange } from "@/db/schema/deadlines";
import { newId } from "@/lib/platform/ids";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { RuleChange } from "../types";

type Proposed = Pick<RuleChange, "act" | "ruleKey"> &
  Partial<Pick<RuleChange, "validFrom" | "lastDay" | "content">> & { reason: string };

/** Puts a change down to be counted. Fails while another one is not finished. */
export async function beginChange(
  scope: Scope,
  proposed: Proposed,
): Promise<Result<{ changeId: string }>> {
  const id = newId();
  const begun = await scope.tx
    .insert(deadlineRuleChange)
    .values({
      ...proposed,
      content: proposed.content ? { ...proposed.content } : null,
      municipalityId: scope.municipalityId,
      id,
      status: "counting",
      startedBy: scope.actor.accountId,
      startedByName: scope.actor.name,
      createdAt: scope.now,
    })
    .onConflictDoNothing()
    .returning({ id: deadlineRuleChange.id });
  if (begun.length === 0) return fail("deadlines.errors.change-under-way");
  wakeJobs(scope.municipalityId);
  return ok({ changeId: id });
}
