import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isTimeInNorway } from "@/lib/platform/dates";
import { type ArrivalContent, arrivalProblems } from "./arrival";
import { arrivalStamp } from "./arrival-stamp";
import { stampOf } from "./stamp";

const TODAY = "2026-11-23";
const plan: ArrivalContent = {
  plannedOn: "2027-03-28",
  arrivalTime: null,
  toldOn: null,
  interpreterUse: null,
  interpreterLanguage: null,
  interpreterCategory: null,
  interpreterDeviationReason: null,
  interpreterBookedOn: null,
  interpreterConfirmedOn: null,
};

describe("a planned arrival (B8)", () => {
  it.each([
    // The clock is put forward from two to three on this night, and back from three in autumn.
    [{ arrivalTime: "01:59" }, {}],
    [{ arrivalTime: "02:00" }, { arrivalTime: "settlement.errors.no-such-time" }],
    [{ arrivalTime: "02:59" }, { arrivalTime: "settlement.errors.no-such-time" }],
    [{ arrivalTime: "03:00" }, {}],
    [{ plannedOn: "2027-10-31", arrivalTime: "02:30" }, {}],
    [{ plannedOn: "2027-03-27", arrivalTime: "02:30" }, {}],
    [{ toldOn: TODAY }, {}],
    [{ toldOn: "2026-11-24" }, { toldOn: "settlement.errors.in-future" }],
    [{ interpreterBookedOn: "2026-11-24" }, { interpreterBookedOn: "settlement.errors.in-future" }],
    [
      { interpreterBookedOn: "2026-11-20", interpreterConfirmedOn: "2026-11-19" },
      { interpreterConfirmedOn: "settlement.errors.confirmed-before-booked" },
    ],
    [{ interpreterBookedOn: "2026-11-20", interpreterConfirmedOn: "2026-11-20" }, {}],
    [
      { interpreterConfirmedOn: "2026-11-24" },
      { interpreterConfirmedOn: "settlement.errors.in-future" },
    ],
  ])("with %j: %j", (given, problems) => {
    expect(arrivalProblems({ ...plan, ...given }, TODAY)).toEqual(problems);
  });

  it("is at any hour of any day, but one hour of one night of spring", () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-01-01", days));
    const two = (n: number) => String(n).padStart(2, "0");
    const time = fc
      .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
      .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
    fc.assert(
      fc.property(day, time, (plannedOn, arrivalTime) => {
        const isLastSundayOfMarch =
          plannedOn.slice(5, 7) === "03" &&
          Number(plannedOn.slice(8)) > 24 &&
          new Date(`${plannedOn}T12:00:00Z`).getUTCDay() === 0;
        const isPassedOver = isLastSundayOfMarch && arrivalTime.startsWith("02");
        expect(isTimeInNorway(plannedOn, arrivalTime)).toBe(!isPassedOver);
      }),
    );
  });
});

describe("the number that a form is opened with", () => {
  const row = fc.record({ id: fc.uuid(), version: fc.nat({ max: 50 }) });

  it("is the same in any order, and another when a row is changed, added or taken away", () => {
    const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ id }) => id });
    fc.assert(
      fc.property(rows, fc.uuid(), (given, other) => {
        const [first, ...rest] = given;
        const stamp = stampOf(given);
        expect(stampOf(given.toReversed())).toBe(stamp);
        expect(stampOf([...rest, { id: first?.id ?? "", version: 51 }])).not.toBe(stamp);
        expect(stampOf([...given, { id: other, version: 1 }])).not.toBe(stamp);
        expect(stampOf(rest)).not.toBe(stamp);
        expect(Number.isInteger(stamp) && stamp >= 0).toBe(true);
      }),
    );
  });

  it("tells a plan from the settlement of the same person", () => {
    const member = { personId: "a", settlementVersion: 2 };
    expect(arrivalStamp([member], [])).not.toBe(
      arrivalStamp([member], [{ personId: "a", version: 2 }]),
    );
    expect(arrivalStamp([{ ...member, settlementVersion: 3 }], [])).not.toBe(
      arrivalStamp([member], []),
    );
  });
});
