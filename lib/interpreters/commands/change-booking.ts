import "server-only";
import { and, eq } from "drizzle-orm";
import { interpreterBooking } from "@/db/schema/interpreters";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { interpreterRoles } from "../access";
import { changeBookingInput } from "../input";
import { bookingForChange } from "../queries/bookings";
import { bookingParts } from "./booking-parts";

/**
 * Changes a booking until it is known how it went, such as when an interpreter has been found. Errors:
 * `interpreters.errors.outcome-recorded`, and `errors.changed-meanwhile` with what stands.
 */
export const changeBooking = command({
  name: "interpreters.change-booking",
  input: changeBookingInput,
  roles: interpreterRoles,
  async run(scope, { bookingId, version, ...content }) {
    const act = "interpreters.change-booking";
    const found = await bookingForChange(scope, bookingId, act);
    if (!found.ok) return found;
    const before = found.value;
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    if (before.outcome) return fail("interpreters.errors.outcome-recorded");
    const parts = await bookingParts(scope, act, content, {
      caseId: before.caseId,
      bookingId,
    });
    if (!parts.ok) return parts;
    await scope.tx
      .update(interpreterBooking)
      .set({ ...parts.value, version: version + 1 })
      .where(
        and(
          eq(interpreterBooking.municipalityId, scope.municipalityId),
          eq(interpreterBooking.id, bookingId),
        ),
      );
    const { interpreterId: _i, supplierId: _s, ...told } = parts.value;
    scope.audit({
      action: act,
      objectType: "interpreter_booking",
      objectId: bookingId,
      caseId: before.caseId,
      reason: parts.value.deviationReason ?? parts.value.overlapReason ?? undefined,
      fields: changesBetween<Record<string, unknown>>(before, told).map(({ field }) => field),
    });
    scope.touch(before.caseId);
    return ok({ bookingId, caseId: before.caseId });
  },
});
