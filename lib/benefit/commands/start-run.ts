import "server-only";
import { and, eq, gt } from "drizzle-orm";
import { benefitResult, benefitRun } from "@/db/schema/benefit";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { wakeJobs } from "@/lib/platform/jobs";
import { fail, ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { startRunInput } from "../input/run";
import { runOfMonth } from "../queries/runs";
import { monthOf } from "../rules/month-days";

const kind = "introduction_benefit";
const act = "benefit.start-run";

/**
 * Computes a month for the whole municipality, in the background. A month that is not approved may be
 * computed again, from the first participant on.
 *
 * Errors: `benefit.errors.month-ahead`, `benefit.errors.month-approved`,
 * `benefit.errors.later-approved`, and `errors.changed-meanwhile` when someone has computed it since.
 */
export const startRun = command({
  name: act,
  input: startRunInput,
  roles: benefitRoles,
  async run(scope, { month, version }) {
    const { tx, municipalityId } = scope;
    if (month > monthOf(scope.today)) {
      return fail("errors.invalid-input", { fields: { month: ["benefit.errors.month-ahead"] } });
    }
    const before = await runOfMonth(scope, kind, month);
    if (before?.status === "approved") return fail("benefit.errors.month-approved");
    if ((before?.version ?? 0) !== version) return fail("errors.changed-meanwhile");
    const [later] = await tx
      .select({ id: benefitRun.id })
      .from(benefitRun)
      .where(
        and(
          eq(benefitRun.municipalityId, municipalityId),
          eq(benefitRun.kind, kind),
          gt(benefitRun.month, month),
          eq(benefitRun.status, "approved"),
        ),
      )
      .limit(1);
    if (later) return fail("benefit.errors.later-approved");
    const started = {
      status: "computing",
      startedBy: scope.actor.accountId,
      startedByName: scope.actor.name,
      startedAt: scope.now,
      version: version + 1,
    };
    const id = before?.id ?? newId();
    if (before) {
      const anew = { doneCount: 0, doneUntil: null, computedAt: null, summary: {} };
      const written = await tx
        .update(benefitRun)
        .set({ ...started, ...anew })
        .where(
          and(
            eq(benefitRun.municipalityId, municipalityId),
            eq(benefitRun.id, id),
            eq(benefitRun.version, version),
          ),
        )
        .returning({ id: benefitRun.id });
      if (written.length === 0) return fail("errors.changed-meanwhile");
      await tx
        .delete(benefitResult)
        .where(and(eq(benefitResult.municipalityId, municipalityId), eq(benefitResult.runId, id)));
    } else {
      const written = await tx
        .insert(benefitRun)
        .values({ municipalityId, id, kind, month, createdAt: scope.now, ...started })
        .onConflictDoNothing()
        .returning({ id: benefitRun.id });
      if (written.length === 0) return fail("errors.changed-meanwhile");
    }
    scope.audit({
      action: act,
      objectType: "benefit_run",
      objectId: id,
      changes: [{ field: "benefitMonth", before: null, after: month }],
    });
    wakeJobs(municipalityId);
    return ok({ runId: id, month });
  },
});
