import "server-only";
import { interpreterBooking } from "@/db/schema/interpreters";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { interpreterRoles } from "../access";
import { bookInterpreterInput } from "../input";
import { bookingParts } from "./booking-parts";

/**
 * Books an interpreter to a meeting with a household, or notes that one is asked for. Someone close
 * to the household and a child are refused with the law's ground, but for an exception with a reason.
 */
export const bookInterpreter = command({
  name: "interpreters.book-interpreter",
  input: bookInterpreterInput,
  roles: interpreterRoles,
  async run(scope, { caseId, idempotencyKey: _, ...content }) {
    const act = "interpreters.book-interpreter";
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const parts = await bookingParts(scope, act, content, { caseId });
    if (!parts.ok) return parts;
    const bookingId = newId();
    await scope.tx.insert(interpreterBooking).values({
      municipalityId: scope.municipalityId,
      id: bookingId,
      caseId,
      ...parts.value,
      bookedBy: scope.actor.accountId,
      bookedByName: scope.actor.name,
    });
    const { interpreterId: _i, supplierId: _s, ...told } = parts.value;
    scope.audit({
      action: act,
      objectType: "interpreter_booking",
      objectId: bookingId,
      caseId,
      reason: parts.value.deviationReason ?? parts.value.overlapReason ?? undefined,
      fields: changesBetween<Record<string, unknown>>({}, told).map(({ field }) => field),
    });
    scope.touch(caseId);
    return ok({ bookingId, caseId });
  },
});
