import "server-only";
import { and, eq } from "drizzle-orm";
import { benefitRun } from "@/db/schema/benefit";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { requireRun } from "../queries/runs";
import type { BenefitRun, RunStatus } from "../types";

/**
 * Brings a run from a state to the next. Fails with `benefit.errors.not-now` in any other state, and
 * with `errors.changed-meanwhile` when it is not the version that was read.
 */
export async function moveRun(
  scope: Scope,
  act: string,
  { benefitRunId: runId, version }: { benefitRunId: string; version: number },
  { from, to }: { from: RunStatus; to: RunStatus },
): Promise<Result<BenefitRun>> {
  const run = await requireRun(scope, runId, act, { lock: true });
  if (run.status !== from) return fail("benefit.errors.not-now");
  if (run.version !== version) return fail("errors.changed-meanwhile");
  await scope.tx
    .update(benefitRun)
    .set({
      status: to,
      version: version + 1,
      ...(to === "approved" && {
        approvedBy: scope.actor.accountId,
        approvedByName: scope.actor.name,
        approvedAt: scope.now,
      }),
    })
    .where(and(eq(benefitRun.municipalityId, scope.municipalityId), eq(benefitRun.id, runId)));
  scope.audit({
    action: act,
    objectType: "benefit_run",
    objectId: runId,
    changes: [{ field: "benefitStatus", before: from, after: to }],
  });
  return ok(run);
}
