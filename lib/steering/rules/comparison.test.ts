import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import {
  comparedGroup,
  comparedTypes,
  figureOf,
  MOVE_MONTHS,
  medianOf,
  shownValue,
} from "./comparison";

it.each([
  ["agreed_self_settlement", "agreed"],
  ["from_reception", "ordinary"],
  ["resettlement", "ordinary"],
  ["private_resident", "ordinary"],
  ["amot", "ordinary"],
  ["unaccompanied_minor", null],
  ["family_reunification", null],
  ["self_settled", null],
] as const)("puts %s in the group %s", (type, group) => {
  expect(comparedGroup(type)).toBe(group);
});

it("compares the types that have a group, and counts moves within two years", () => {
  expect(comparedTypes).toHaveLength(5);
  expect(SETTLEMENT_TYPES.filter((type) => comparedGroup(type))).toEqual(comparedTypes);
  expect(MOVE_MONTHS).toBe(24);
});

describe("medianOf", () => {
  it.each([
    [[], null],
    [[7], 7],
    [[10, 2], 6],
    [[9, 1, 5], 5],
    [[100, 1, 2, 3], 2.5],
  ])("of %j is %s", (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  it("has as many on each side, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? -1;
        const half = values.length / 2;
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(half);
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(half);
        expect(medianOf(values.toReversed())).toBe(median);
      }),
    );
  });
});

describe("figureOf", () => {
  it("counts what is known, what lacks and what is not due, apart", () => {
    const figure = figureOf([true, false, true, null, "ahead"]);
    expect(figure).toEqual({ known: 3, lacking: 1, ahead: 1, reached: 2, median: null });
    expect(shownValue("crowded", figure)).toBe(66.7);
  });

  it("takes the middle of numbers, and leaves out what is not recorded", () => {
    const figure = figureOf([150, null, 210, 180]);
    expect(figure).toMatchObject({ known: 3, lacking: 1, median: 180 });
    expect(shownValue("rent_per_m2", figure)).toBe(180);
  });

  it("has no value without anyone", () => {
    expect(shownValue("crowded", figureOf([null, null]))).toBeNull();
    expect(shownValue("days_to_settlement", figureOf([]))).toBeNull();
  });

  it("leaves nobody out", () => {
    const answer = fc.oneof(fc.boolean(), fc.constant(null), fc.constant("ahead" as const));
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const { known, lacking, ahead, reached } = figureOf(answers);
        expect(known + lacking + ahead).toBe(answers.length);
        expect(reached).toBeLessThanOrEqual(known);
      }),
    );
  });
});
