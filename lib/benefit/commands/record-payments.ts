import "server-only";
import { sql } from "drizzle-orm";
import { benefitPayment } from "@/db/schema/benefit";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { benefitRoles } from "../access";
import { recordPaymentsInput } from "../input/run";
import { resultsForFile } from "../queries/results";
import { requireRun } from "../queries/runs";
import { type PaidLine, readPaid } from "../rules/paid-lines";

const act = "benefit.record-payments";

/**
 * Keeps what payroll says was paid for an approved month, to compare with what was computed. What was
 * said before of the same participants is replaced.
 *
 * Errors: `benefit.errors.not-now` while the month is not approved; at `paid` when a line cannot be
 * read, or its reference is of nobody in the month whose case is open to the actor.
 */
export const recordPayments = command({
  name: act,
  input: recordPaymentsInput,
  roles: benefitRoles,
  async run(scope, { benefitRunId, paid }) {
    const run = await requireRun(scope, benefitRunId, act);
    if (run.status !== "approved") return fail("benefit.errors.not-now");
    const { lines, wrong } = readPaid(paid);
    if (wrong.length > 0 || lines.length === 0) {
      return fail("errors.invalid-input", {
        fields: { paid: ["benefit.errors.paid-lines"] },
        params: { lines: wrong.slice(0, 10).join(", ") || "1" },
      });
    }
    const known = new Set((await resultsForFile(scope, run.id)).map((row) => row.participationId));
    const strangers = lines.filter(({ reference }) => !known.has(reference));
    if (strangers.length > 0) {
      return fail("errors.invalid-input", {
        fields: { paid: ["benefit.errors.paid-unknown"] },
        params: {
          lines: strangers
            .slice(0, 5)
            .map(({ reference }) => reference)
            .join(", "),
        },
      });
    }
    await keepPayments(scope, run.id, lines);
    scope.audit({ action: act, objectType: "benefit_run", objectId: run.id });
    return ok({ month: run.month, lines: lines.length });
  },
});

/** Keeps what was paid to participants of a run, in place of what was said of them before. */
export async function keepPayments(
  scope: Scope,
  runId: string,
  lines: readonly PaidLine[],
): Promise<void> {
  const told = {
    recordedBy: scope.actor.accountId,
    recordedByName: scope.actor.name,
    recordedAt: scope.now,
  };
  for (let from = 0; from < lines.length; from += 1000) {
    await scope.tx
      .insert(benefitPayment)
      .values(
        lines.slice(from, from + 1000).map(({ reference, ore }) => ({
          municipalityId: scope.municipalityId,
          runId,
          participationId: reference,
          paidOre: ore,
          ...told,
        })),
      )
      .onConflictDoUpdate({
        target: [
          benefitPayment.municipalityId,
          benefitPayment.runId,
          benefitPayment.participationId,
        ],
        set: { paidOre: sql`excluded.paid_ore`, ...told },
      });
  }
}
