import "server-only";
import { and, asc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { interpreterBooking } from "@/db/schema/interpreters";
import type { Scope } from "@/lib/platform/transaction";
import type { Booking } from "../types";

export type BookedMeeting = Pick<
  Booking,
  | "id"
  | "caseId"
  | "heldOn"
  | "source"
  | "category"
  | "deviationReason"
  | "confirmedOn"
  | "invitedOn"
  | "outcome"
>;

/** Meetings that someone is booked to, or came to; what was cancelled or got nobody is left out. */
export async function bookedMeetings(
  scope: Scope,
  caseIds: readonly string[],
): Promise<BookedMeeting[]> {
  if (caseIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      id: interpreterBooking.id,
      caseId: interpreterBooking.caseId,
      heldOn: interpreterBooking.heldOn,
      source: interpreterBooking.source,
      category: interpreterBooking.category,
      deviationReason: interpreterBooking.deviationReason,
      confirmedOn: interpreterBooking.confirmedOn,
      invitedOn: interpreterBooking.invitedOn,
      outcome: interpreterBooking.outcome,
    })
    .from(interpreterBooking)
    .where(
      and(
        eq(interpreterBooking.municipalityId, scope.municipalityId),
        inArray(interpreterBooking.caseId, [...caseIds]),
        ne(interpreterBooking.source, "none_yet"),
        or(isNull(interpreterBooking.outcome), eq(interpreterBooking.outcome, "came")),
      ),
    )
    .orderBy(asc(interpreterBooking.heldOn), asc(interpreterBooking.id));
  return rows as BookedMeeting[];
}
