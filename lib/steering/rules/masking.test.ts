import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accumulatedShown, shownFigures } from "./masking";

const quarter = (number: number, denominator: number, numerator: number, missing = 0) => ({
  year: 2026,
  quarter: number,
  denominator,
  numerator,
  missing,
});
const today = "2026-12-31";
const inside = [true, true, true, true];
const outside = [false, false, false, false];

describe("shownFigures", () => {
  const quarters = [quarter(1, 30, 20), quarter(2, 12, 6), quarter(3, 4, 1, 2), quarter(4, 0, 0)];

  it("shows everything to those who know everyone", () => {
    const { quarters: all, year } = shownFigures(quarters, inside, today);
    expect(all.map((one) => one.denominator)).toEqual([30, 12, 4, 0]);
    expect(year).toMatchObject({ denominator: 46, numerator: 27, missing: 2, masked: false });
  });

  it("hides a small quarter, and the next smallest with it", () => {
    const { quarters: some, year } = shownFigures(quarters, outside, today);
    expect(some.map((one) => one.denominator)).toEqual([30, null, null, 0]);
    expect(year).toMatchObject({ denominator: 46, numerator: 27, missing: null });
  });

  it("hides the year when nothing else is in it", () => {
    const { year } = shownFigures([quarter(1, 4, 4)], [false], today);
    expect(year).toEqual({
      denominator: null,
      numerator: null,
      missing: null,
      percent: null,
      masked: true,
    });
  });

  it("shows a small quarter whose people one knows", () => {
    const { quarters: some } = shownFigures(quarters, [false, false, true, false], today);
    expect(some.every((one) => !one.masked)).toBe(true);
  });

  it("leaves out quarters to come", () => {
    const { quarters: some, year } = shownFigures(quarters, inside, "2026-05-04");
    expect(some.map((one) => one.ahead)).toEqual([false, false, true, true]);
    expect(some[2]).toMatchObject({ denominator: null, masked: false });
    expect(year).toMatchObject({ denominator: 42, numerator: 26 });
  });

  it("adds up from the start of the year as far as can be told", () => {
    const counted = [quarter(1, 20, 20), quarter(2, 3, 3), quarter(3, 6, 6), quarter(4, 9, 9)];
    const open = shownFigures(counted, inside, "2026-08-01");
    expect(accumulatedShown(open.quarters, open.year)).toEqual([20, 23, 29, null]);
    const closed = shownFigures(counted, outside, today);
    expect(closed.quarters.map((one) => one.masked)).toEqual([false, true, true, false]);
    expect(accumulatedShown(closed.quarters, closed.year)).toEqual([20, null, 29, 38]);
  });

  it("never lets a hidden number be worked out from what is shown", () => {
    const figure = fc
      .nat(40)
      .chain((denominator) => fc.nat(denominator).map((numerator) => ({ denominator, numerator })));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 4, maxLength: 4 }), (figures) => {
        const given = figures.map((one, at) => quarter(at + 1, one.denominator, one.numerator));
        const { quarters: some, year } = shownFigures(given, outside, today);
        for (const one of some) {
          if (one.numerator === null || one.denominator === null) continue;
          const rest = one.denominator - one.numerator;
          expect([1, 2, 3, 4]).not.toContain(one.numerator);
          expect([1, 2, 3, 4]).not.toContain(rest);
        }
        const hidden = some.filter((one) => one.masked).length;
        if (hidden === 1) expect(year.masked).toBe(true);
      }),
    );
  });
});
