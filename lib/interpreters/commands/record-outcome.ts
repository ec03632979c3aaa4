import "server-only";
import { and, eq } from "drizzle-orm";
import { interpreterBooking } from "@/db/schema/interpreters";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { interpreterRoles } from "../access";
import { recordOutcomeInput } from "../input";
import { bookingForChange } from "../queries/bookings";
import { deviationOf, refusedBecause } from "../rules/booking";
import { missingForOutcome } from "../rules/outcome";

/**
 * How it went: came, did not come, cancelled, nobody was found. Who came from a supplier is known
 * first now, so that the category is asked for here, and the reason when the law wants one.
 */
export const recordOutcome = command({
  name: "interpreters.record-outcome",
  input: recordOutcomeInput,
  roles: interpreterRoles,
  async run(scope, { bookingId, version, ...given }) {
    const act = "interpreters.record-outcome";
    const found = await bookingForChange(scope, bookingId, act);
    if (!found.ok) return found;
    const before = found.value;
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const { source, heldOn } = before;
    const asked = source === "supplier" || source === "other";
    const category = asked ? (given.category ?? before.category) : before.category;
    const deviationGround = given.deviationGround ?? before.deviationGround;
    const deviationReason = given.deviationReason ?? before.deviationReason;
    const missing = missingForOutcome(before, { outcome: given.outcome, category }, scope.today);
    const explained = { source, heldOn, category, deviationGround, deviationReason };
    const refusals = given.outcome === "came" ? refusedBecause(explained) : [];
    const wrong = [...(missing ? [missing] : []), ...refusals];
    if (wrong.length > 0) {
      return fail("errors.invalid-input", {
        fields: Object.fromEntries(wrong.map(({ field, code }) => [field, [code]])),
      });
    }
    const departs = deviationOf(explained) !== null;
    const after = {
      outcome: given.outcome,
      minutes: given.minutes,
      cost: given.cost,
      category,
      deviationGround: departs ? deviationGround : null,
      deviationReason: departs ? deviationReason : null,
      feedback: given.feedback,
    };
    await scope.tx
      .update(interpreterBooking)
      .set({ ...after, version: version + 1 })
      .where(
        and(
          eq(interpreterBooking.municipalityId, scope.municipalityId),
          eq(interpreterBooking.id, bookingId),
        ),
      );
    scope.audit({
      action: act,
      objectType: "interpreter_booking",
      objectId: bookingId,
      caseId: before.caseId,
      reason: after.deviationReason ?? undefined,
      fields: changesBetween<Record<string, unknown>>(before, after).map(({ field }) => field),
    });
    scope.touch(before.caseId);
    return ok({ bookingId, caseId: before.caseId });
  },
});
