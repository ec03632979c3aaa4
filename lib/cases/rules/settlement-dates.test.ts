import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import { type SettlementDates, settlementDateProblems } from "./settlement-dates";

const TODAY = "2026-11-23";
const none: SettlementDates = {
  acceptedOn: null,
  allocationDecidedOn: null,
  plannedOn: null,
  settledOn: null,
};
const problems = (dates: Partial<SettlementDates>) =>
  settlementDateProblems({ ...none, ...dates }, TODAY);

describe("the settlement dates of a person (B5, B6, B8, B9)", () => {
  it.each([
    [{}, {}],
    [{ allocationDecidedOn: "2026-10-10", settledOn: "2026-10-10" }, {}],
    [
      { allocationDecidedOn: "2026-10-10", settledOn: "2026-10-09" },
      { settledOn: "cases.errors.settled-before-allocation" },
    ],
    [
      { allocationDecidedOn: "2026-10-10", plannedOn: "2026-10-09" },
      { plannedOn: "cases.errors.planned-before-allocation" },
    ],
    [
      { acceptedOn: "2026-10-11", allocationDecidedOn: "2026-10-10" },
      { acceptedOn: "cases.errors.accepted-after-allocation" },
    ],
    [{ acceptedOn: "2026-10-10", allocationDecidedOn: "2026-10-10" }, {}],
    [{ settledOn: "2026-11-24" }, { settledOn: "cases.errors.settled-in-future" }],
    [{ settledOn: TODAY }, {}],
    [{ acceptedOn: "2026-11-24" }, { acceptedOn: "cases.errors.accepted-in-future" }],
    [
      { allocationDecidedOn: "2026-11-24" },
      { allocationDecidedOn: "cases.errors.allocation-in-future" },
    ],
    [{ plannedOn: "2028-02-29" }, {}],
  ])("%j: %j", (dates, expected) => {
    expect(problems(dates)).toEqual(expected);
  });
});

it.each([
  ["2026-10-20", true],
  ["2026-10-21", false],
  // Of a birth in October 2026 the first of the month is kept.
  ["2026-10-01", true],
])("settles nobody before the birth: born from %s, settled on 20 October", (bornOn, stands) => {
  const dates = { ...none, settledOn: "2026-10-20" };
  expect(settlementDateProblems(dates, TODAY, bornOn)).toEqual(
    stands ? {} : { settledOn: "cases.errors.settled-before-birth" },
  );
});

it("lets only those dates stand that can have been, in their order", () => {
  const day = fc.option(fc.integer({ min: -60, max: 20 }).map((days) => addDays(TODAY, days)));
  const dates = fc.record({
    acceptedOn: day,
    allocationDecidedOn: day,
    plannedOn: day,
    settledOn: day,
  });
  fc.assert(
    fc.property(dates, (given) => {
      const { acceptedOn, allocationDecidedOn, plannedOn, settledOn } = given;
      const isAhead = [acceptedOn, allocationDecidedOn, settledOn].some((on) => on && on > TODAY);
      const order = [
        [acceptedOn, allocationDecidedOn],
        [allocationDecidedOn, plannedOn],
        [allocationDecidedOn, settledOn],
      ];
      const isTurned = order.some(([first, then]) => first && then && then < first);
      const found = Object.keys(settlementDateProblems(given, TODAY));
      expect(found.length > 0).toBe(isAhead || isTurned);
    }),
  );
});
