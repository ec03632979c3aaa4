import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { recordOutcome } from "./commands/record-outcome";
import { interpreterFacts } from "./facts";
import { aBooking, anInterpreter } from "./fixtures";

it("tells of each meeting that someone is booked to, and that it was held once they came", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["settlement_officer"], [teamId]);
    const { caseId } = await aCase(ctx, teamId);
    const interpreterId = await anInterpreter(ctx);
    const days = { confirmedOn: "2026-11-12", invitedOn: "2026-11-13" };
    const booked = { source: "register", interpreterId, ...days };
    const bookingId = await aBooking(ctx, caseId, booked);
    const cancelledId = await aBooking(ctx, caseId, booked);
    expectOk(
      await recordOutcome(ctx, { bookingId: cancelledId, version: 1, outcome: "cancelled" }),
    );
    await aBooking(ctx, caseId);
    const excuse = { deviationGround: "emergency", deviationReason: "Ambulansen ventet" };
    const childId = await aBooking(ctx, caseId, { source: "child", ...excuse });

    const meetings = async () => {
      const sheets = await inScope(ctx, (scope) => interpreterFacts(scope, [caseId]));
      return new Map(
        sheets
          .get(caseId)
          ?.items?.meeting?.map(({ id, facts }) => [
            id,
            Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value])),
          ]),
      );
    };
    const planned = await meetings();
    expect([...planned.keys()].toSorted()).toEqual([bookingId, childId].toSorted());
    expect(planned.get(bookingId)).toEqual({
      "meeting.invitedOn": "2026-11-13",
      "meeting.needsInterpreter": true,
      "meeting.interpretedByMinor": false,
      "interpreterBooking.category": "B",
      "interpreterBooking.confirmedOn": "2026-11-12",
    });
    for (const id of [bookingId, childId]) {
      expectOk(await recordOutcome(ctx, { bookingId: id, version: 1, outcome: "came" }));
    }
    const held = await meetings();
    expect(held.get(bookingId)).toMatchObject({ "meeting.heldOn": "2026-11-20" });
    expect(held.get(childId)).toMatchObject({
      "meeting.interpretedByMinor": true,
      "meeting.minorInterpreterReason": "Ambulansen ventet",
      "interpreterBooking.deviationReason": "Ambulansen ventet",
    });
  }));
