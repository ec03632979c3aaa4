import { describe, expect, it } from "vitest";
import { percentOf, quartersOf, yearResult } from "./results";

const figures = [
  { year: 2026, quarter: 1, denominator: 4, numerator: 3, missing: 1 },
  { year: 2026, quarter: 3, denominator: 2, numerator: 1, missing: 0 },
  { year: 2025, quarter: 3, denominator: 9, numerator: 9, missing: 0 },
];

describe("results", () => {
  it("fills the quarters of the year", () => {
    expect(quartersOf(2026, figures).map((one) => one.denominator)).toEqual([4, 0, 2, 0]);
  });

  it("sums the year", () => {
    expect(yearResult(quartersOf(2026, figures))).toEqual({
      denominator: 6,
      numerator: 4,
      missing: 1,
      percent: 66.7,
    });
  });

  it("has no share when nobody counts", () => {
    expect(percentOf(0, 0)).toBeNull();
  });
});
