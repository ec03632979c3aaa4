import "server-only";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { runInput } from "../input/run";
import { waitsForEarlier } from "../queries/run-page";
import { isMonthClosed, requireRun } from "../queries/runs";
import { benefitSettings } from "../queries/settings";
import { moveRun } from "./move-run";
import { settleRecalculation } from "./start-recalculation";

const act = "benefit.approve-run";

/**
 * Approves a month as it was computed. From then on it stands; what is found later becomes lines of a
 * later month.
 *
 * Errors: `benefit.errors.not-now`, `benefit.errors.attendance-open` while the attendance of the month
 * is not closed, `benefit.errors.earlier-first` while an earlier month waits or was approved since,
 * `benefit.errors.four-eyes` for whoever computed it, and `errors.changed-meanwhile`.
 */
export const approveRun = command({
  name: act,
  input: runInput,
  roles: benefitRoles,
  async run(scope, input) {
    const run = await requireRun(scope, input.benefitRunId, act, { lock: true });
    const { fourEyes } = await benefitSettings(scope);
    if (fourEyes && run.startedBy === scope.actor.accountId)
      return fail("benefit.errors.four-eyes");
    if (!(await isMonthClosed(scope, run.month))) return fail("benefit.errors.attendance-open");
    if (await waitsForEarlier(scope, run)) return fail("benefit.errors.earlier-first");
    const moved = await moveRun(scope, act, input, { from: "computed", to: "approved" });
    if (!moved.ok) return moved;
    await settleRecalculation(scope, run);
    return ok({ month: run.month });
  },
});
