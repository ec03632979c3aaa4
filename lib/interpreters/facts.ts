import "server-only";
import {
  type FactContribution,
  type Facts,
  recorded,
  type SheetItem,
} from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { type BookedMeeting, bookedMeetings } from "./queries/bookings-for-facts";
import { guideline, trainedStaff } from "./queries/guideline";
import { latestReading } from "./queries/share-readings";
import { trainedShare } from "./rules/trained-share";

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

/** What the municipality's own work with interpreters shows: the guidelines, and the share measured. */
export async function interpreterWorkFacts(scope: Scope): Promise<Facts> {
  const [rules, staff, reading] = await Promise.all([
    guideline(scope),
    trainedStaff(scope),
    latestReading(scope),
  ]);
  return {
    ...(rules &&
      rules.adoptedOn <= scope.today &&
      recorded(
        {
          "municipality.interpreterGuidelineAdoptedOn": rules.adoptedOn,
          "municipality.interpreterTrainedShare": trainedShare(staff, scope.today),
        },
        { objectType: "interpreter_guideline", objectId: rules.adoptedOn },
        rules.adoptedOn,
      )),
    ...(reading &&
      recorded(
        {
          "municipality.interpreterShareMeasuredOn": reading.measuredOn,
          "municipality.interpreterRegisteredShare": reading.percent,
        },
        {
          objectType: "interpreter_share_reading",
          objectId: `${reading.year}/${reading.quarter}`,
        },
        reading.measuredOn,
      )),
  };
}
