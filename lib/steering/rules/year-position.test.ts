import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StepCount, shownPosition, steps, type YearCounts } from "./year-position";

const group = (all = 0, minors = 0, unknown = 0, selfSettled = 0): StepCount => ({
  all,
  minors,
  selfSettled,
  unknown,
});

const year = (given: Partial<YearCounts>): YearCounts => ({
  settled: group(),
  planned: group(),
  allocated: group(),
  accepted: group(),
  ...given,
});

describe("shownPosition, to someone who may open every case", () => {
  it("takes everyone on the way from the decided", () => {
    const counts = year({
      settled: group(20, 2, 0, 3),
      planned: group(4, 1),
      allocated: group(2),
      accepted: group(1),
    });
    expect(shownPosition(counts, { number: 40, minors: 5 })).toMatchObject({
      settled: { all: 20, minors: 2 },
      selfSettled: 3,
      free: { all: 13, minors: 2 },
      masked: false,
    });
  });

  it("goes below zero when more are on the way than decided", () => {
    const counts = year({ settled: group(8), planned: group(4) });
    expect(shownPosition(counts, { number: 10, minors: null }).free).toEqual({
      all: -2,
      minors: null,
    });
    expect(shownPosition(counts, { number: 0, minors: 0 }).free).toEqual({ all: -12, minors: 0 });
  });

  it("knows no free places without a decision", () => {
    expect(shownPosition(year({}), null).free).toEqual({ all: null, minors: null });
  });
});

describe("shownPosition, to someone who may not open every case", () => {
  it.each([
    [
      "a small step takes the smallest other on the way with it",
      { settled: group(20), planned: group(3, 0, 3), allocated: group(9), accepted: group(6) },
      { planned: { all: null }, accepted: { all: null }, allocated: { all: 9 }, free: { all: 2 } },
    ],
    [
      "a small step with no other on the way takes the free places",
      { settled: group(20), planned: group(3, 0, 1) },
      { settled: { all: 20 }, planned: { all: null }, free: { all: null } },
    ],
    [
      "few settled take a step on the way",
      { settled: group(2, 0, 2), planned: group(9) },
      { settled: { all: null }, planned: { all: null }, free: { all: 29 } },
    ],
    [
      "two small steps hide each other",
      { settled: group(20), planned: group(3, 0, 3), accepted: group(1, 0, 1) },
      { settled: { all: 20 }, planned: { all: null }, accepted: { all: null }, free: { all: 16 } },
    ],
    [
      "few minors among many",
      { settled: group(20, 2, 5) },
      { settled: { all: 20, minors: null }, free: { all: 20, minors: null } },
    ],
    [
      "few others among many minors",
      { settled: group(20, 18, 5) },
      { settled: { all: 20, minors: null } },
    ],
    ["few self-settled", { settled: group(20, 0, 5, 3) }, { selfSettled: null }],
  ])("hides %s", (_what, given, expected) => {
    const shown = shownPosition(year(given), { number: 40, minors: 6 });
    expect(shown).toMatchObject(expected);
    expect(shown.masked).toBe(true);
  });

  it("never tells a small group of unknown people, nor lets it be worked out", () => {
    const count = fc
      .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.boolean())
      .map(([all, minors, self, known]) => ({
        all,
        minors: Math.min(minors, all),
        selfSettled: Math.min(self, all),
        unknown: known ? 0 : all,
      }));
    const all = fc.record({ settled: count, planned: count, allocated: count, accepted: count });
    fc.assert(
      fc.property(all, (counts) => {
        const shown = shownPosition(counts, { number: 100, minors: 50 });
        for (const column of ["all", "minors"] as const) {
          const hidden = steps.filter((step) => shown[step][column] === null);
          for (const step of steps) {
            const { unknown, [column]: value } = counts[step];
            if (unknown > 0 && value > 0 && value < 5) expect(hidden).toContain(step);
          }
          if (hidden.length === 1) expect(shown.free[column]).toBeNull();
        }
      }),
    );
  });
});
