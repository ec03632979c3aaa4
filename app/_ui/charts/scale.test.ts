import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleFor } from "./scale";

describe("scaleFor", () => {
  it("keeps shares within a hundred", () => {
    expect(scaleFor([12, 71], true)).toEqual({ max: 100, ticks: [100, 75, 50, 25, 0] });
  });

  it("rounds up to whole steps", () => {
    expect(scaleFor([37])).toEqual({ max: 40, ticks: [40, 30, 20, 10, 0].sort((a, b) => b - a) });
  });

  it("has room for every value, in few ticks that end at zero", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000_000), { maxLength: 20 }), (values) => {
        const { max, ticks } = scaleFor(values);
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(ticks[0]).toBe(max);
        expect(ticks.at(-1)).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
