import "server-only";
import { type FactContribution, recorded, type SheetItem } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { type BookedMeeting, bookedMeetings } from "./queries/bookings-for-facts";

/** Each meeting that an interpreter is booked to, by case; it has been held once someone came. */
export async function interpreterFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const meetings = await bookedMeetings(scope, caseIds);
  return new Map(
    [...new Set(meetings.map(({ caseId }) => caseId))].map((caseId) => [
      caseId,
      { items: { meeting: meetings.filter((one) => one.caseId === caseId).map(meetingOf) } },
    ]),
  );
}

function meetingOf(booking: BookedMeeting): SheetItem {
  const came = booking.outcome === "came";
  const byMinor = came && booking.source === "child";
  return {
    id: booking.id,
    facts: recorded(
      {
        "meeting.heldOn": came ? booking.heldOn : null,
        "meeting.invitedOn": booking.invitedOn,
        "meeting.needsInterpreter": true,
        "meeting.interpretedByMinor": byMinor,
        "meeting.minorInterpreterReason": byMinor ? booking.deviationReason : null,
        "interpreterBooking.category": booking.category,
        "interpreterBooking.confirmedOn": booking.confirmedOn,
        "interpreterBooking.deviationReason": booking.deviationReason,
      },
      { objectType: "interpreter_booking", objectId: booking.id },
      booking.heldOn,
    ),
  };
}
