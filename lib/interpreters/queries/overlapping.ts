import "server-only";
import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import { interpreter, interpreterBooking } from "@/db/schema/interpreters";
import type { Scope } from "@/lib/platform/transaction";
import { overlaps, type TimedMeeting } from "../rules/overlap";

export type Overlap = { interpreter: boolean; household: boolean };

/**
 * Whether the interpreter or the household of a booking has another one at the same time. The
 * interpreter's row is locked, so that of two who book at once the later one sees the first.
 */
export async function overlapOf(
  scope: Scope,
  meeting: TimedMeeting & { caseId: string; interpreterId: string | null },
  bookingId?: string,
): Promise<Overlap> {
  const { heldOn, caseId, interpreterId } = meeting;
  if (!meeting.startsAtTime) return { interpreter: false, household: false };
  const municipalityId = scope.municipalityId;
  if (interpreterId) {
    await scope.tx
      .select({ id: interpreter.id })
      .from(interpreter)
      .where(and(eq(interpreter.municipalityId, municipalityId), eq(interpreter.id, interpreterId)))
      .for("update");
  }
  const rows = await scope.tx
    .select({
      caseId: interpreterBooking.caseId,
      interpreterId: interpreterBooking.interpreterId,
      heldOn: interpreterBooking.heldOn,
      startsAtTime: interpreterBooking.startsAtTime,
      minutes: interpreterBooking.minutes,
    })
    .from(interpreterBooking)
    .where(
      and(
        eq(interpreterBooking.municipalityId, municipalityId),
        eq(interpreterBooking.heldOn, heldOn),
        or(isNull(interpreterBooking.outcome), eq(interpreterBooking.outcome, "came")),
        or(
          eq(interpreterBooking.caseId, caseId),
          interpreterId ? eq(interpreterBooking.interpreterId, interpreterId) : sql`false`,
        ),
        bookingId ? ne(interpreterBooking.id, bookingId) : undefined,
      ),
    );
  const atOnce = rows.filter((row) => overlaps(row, meeting));
  return {
    interpreter: atOnce.some(
      (row) => interpreterId !== null && row.interpreterId === interpreterId,
    ),
    household: atOnce.some((row) => row.caseId === caseId),
  };
}
