import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { TARGET_GROUPS } from "./codes";
import {
  averageMonths,
  completed,
  emptyTally,
  inOrder,
  ofCompleted,
  percentOf,
  requirementOn,
  rose,
  type Tally,
  together,
  withPhasedOut,
} from "./result";

const of = (change: Partial<Tally>): Tally => ({ ...emptyTally("women_at_home"), ...change });

it("rests on those who completed, and with those phased out on both", () => {
  const tally = of({ work: 300, education: 232, other: 248, phasedOut: 143, stopped: 60 });
  expect(completed(tally)).toBe(780);
  expect(ofCompleted(tally)).toEqual({ reached: 532, of: 780 });
  expect(percentOf(ofCompleted(tally))).toBe(68);
  expect(withPhasedOut(tally)).toEqual({ reached: 532, of: 923 });
  expect(percentOf(withPhasedOut(tally))).toBe(58);
});

it("says nothing of nobody", () => {
  const nobody = emptyTally("youth");
  expect(percentOf(ofCompleted(nobody))).toBeNull();
  expect(percentOf(rose(nobody))).toBeNull();
  expect(averageMonths(nobody)).toBeNull();
});

it("counts months from days", () => {
  expect(averageMonths(of({ work: 2, days: 2 * 487 }))).toBe(16);
  expect(averageMonths(of({ work: 1, days: 365 }))).toBe(12);
});

it("keeps the groups in their order, with those nobody was in", () => {
  const rows = inOrder([of({ group: "other", participants: 2 })]);
  expect(rows.map(({ group }) => group)).toEqual(TARGET_GROUPS);
  expect(together(rows).participants).toBe(2);
});

describe("the requirement", () => {
  it("was 60 per cent in 2016, and is not known of the years between", () => {
    expect(requirementOn(theLaw(), "2016-12-31")).toMatchObject({ percent: 60, verified: true });
    expect(requirementOn(theLaw(), "2021-12-31")).toBeNull();
  });
  it("is shown as 70 and not verified, until the municipality has chosen", () => {
    expect(requirementOn(theLaw(), "2026-11-26")).toMatchObject({ percent: 70, verified: false });
    expect(requirementOn(theLaw({ jobbsjansen_requirement: "60" }), "2026-11-26")?.percent).toBe(
      60,
    );
    expect(requirementOn(theLaw({ jobbsjansen_requirement: "unknown" }), "2026-11-26")).toBeNull();
  });
});

it("never gets better by counting those phased out", () => {
  const count = fc.nat(50);
  fc.assert(
    fc.property(
      fc.record({ work: count, education: count, other: count, stopped: count, phasedOut: count }),
      (change) => {
        const tally = of(change);
        const [plain, both] = [percentOf(ofCompleted(tally)), percentOf(withPhasedOut(tally))];
        if (plain !== null && both !== null) expect(both).toBeLessThanOrEqual(plain);
        // Whoever stopped is in neither.
        expect(ofCompleted({ ...tally, stopped: 0 })).toEqual(ofCompleted(tally));
      },
    ),
    { numRuns: 100 },
  );
});
