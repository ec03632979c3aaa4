import "server-only";
import { and, eq, lte } from "drizzle-orm";
import { benefitRecalculation } from "@/db/schema/benefit-claims";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { benefitRoles } from "../access";
import { startRecalculationInput } from "../input/run";
import { lateAmount, openRecalculation } from "../queries/recalculations";
import type { BenefitRun } from "../types";

const kind = "introduction_benefit";
const act = "benefit.start-recalculation";

/**
 * Works out what a basic amount that was entered later changes of the approved months, for all at once
 * and in the background. Errors: `benefit.errors.not-now` when no amount waits, or one is worked on.
 */
export const startRecalculation = command({
  name: act,
  input: startRecalculationInput,
  roles: benefitRoles,
  async run(scope, { fromOn }) {
    const [late, open] = await Promise.all([
      lateAmount(scope, kind),
      openRecalculation(scope, kind),
    ]);
    if (!late || late.fromOn !== fromOn || open) return fail("benefit.errors.not-now");
    const id = newId();
    const written = await scope.tx
      .insert(benefitRecalculation)
      .values({
        municipalityId: scope.municipalityId,
        id,
        kind,
        ...late,
        status: "computing",
        startedBy: scope.actor.accountId,
        startedByName: scope.actor.name,
        startedAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ id: benefitRecalculation.id });
    if (written.length === 0) return fail("benefit.errors.not-now");
    scope.audit({
      action: act,
      objectType: "benefit_recalculation",
      objectId: id,
      changes: [{ field: "validFrom", before: null, after: late.fromOn }],
    });
    wakeJobs(scope.municipalityId);
    return ok({ recalculationId: id });
  },
});

/** A month that was computed after a recalculation was begun pays what it found. */
export async function settleRecalculation(scope: Scope, run: BenefitRun): Promise<void> {
  await scope.tx
    .update(benefitRecalculation)
    .set({ status: "settled", settledRunId: run.id })
    .where(
      and(
        eq(benefitRecalculation.municipalityId, scope.municipalityId),
        eq(benefitRecalculation.kind, run.kind),
        eq(benefitRecalculation.status, "computed"),
        lte(benefitRecalculation.startedAt, run.startedAt),
      ),
    );
}
