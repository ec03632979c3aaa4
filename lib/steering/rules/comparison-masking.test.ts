import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureOf, NO_FIGURE, type RawFigure } from "./comparison";
import { shownFigure } from "./comparison-masking";

const raw = (known: number, reached: number, lacking = 0): RawFigure => ({
  ...NO_FIGURE,
  known,
  reached,
  lacking,
  median: known > 0 ? 90 : null,
});
const together = (a: RawFigure, b: RawFigure) =>
  raw(a.known + b.known, a.reached + b.reached, a.lacking + b.lacking);
const hidden = { value: null, known: null, lacking: null, state: "hidden" };

describe("one year", () => {
  it.each([
    ["five are shown", "days_to_settlement", raw(5, 0), { value: 90, known: 5, state: "shown" }],
    ["four are not", "days_to_settlement", raw(4, 0, 8), hidden],
    [
      "nor how many they are of whom nothing is recorded",
      "crowded",
      raw(0, 0, 4),
      { value: null, known: 0, lacking: null, state: "unrecorded" },
    ],
    ["a share of ten", "crowded", raw(10, 5), { value: 50, known: 10, state: "shown" }],
    [
      "few who did",
      "crowded",
      raw(10, 4, 2),
      { value: null, known: 10, lacking: 2, state: "hidden" },
    ],
    ["few who did not", "crowded", raw(10, 6), { value: null, known: 10, state: "hidden" }],
    ["nobody did", "crowded", raw(10, 0), { value: 0, state: "shown" }],
    ["everybody did", "crowded", raw(10, 10), { value: 100, state: "shown" }],
    [
      "nothing recorded",
      "rent_per_m2",
      raw(0, 0, 12),
      { known: 0, lacking: 12, state: "unrecorded" },
    ],
    ["nobody at all", "rent_per_m2", NO_FIGURE, { known: 0, state: "nobody" }],
    ["not due", "left_home", { ...NO_FIGURE, ahead: 9 }, { known: 0, state: "ahead" }],
  ] as const)("%s", (_what, measure, figure, shown) => {
    expect(shownFigure(measure, figure)).toMatchObject(shown);
  });
});

describe("two years, of which each is a page of its own", () => {
  it.each([
    ["a lone small year hides the whole", raw(3, 0), raw(12, 0), null],
    ["two small years together do not", raw(3, 0), raw(4, 0), 7],
    ["unless the sum leaves no doubt", raw(4, 0), raw(4, 0), null],
    ["nor does a year without anyone", raw(0, 0), raw(12, 0), 12],
    ["a year with few of whom nothing is known", raw(0, 0, 3), raw(12, 0), null],
  ])("%s", (_what, a, b, known) => {
    expect(shownFigure("days_to_settlement", together(a, b), [a, b]).known).toBe(known);
  });

  it("hides a share that would tell the few of one year", () => {
    const [a, b] = [raw(10, 2), raw(20, 8)];
    expect(shownFigure("crowded", together(a, b), [a, b])).toMatchObject({
      value: null,
      known: 30,
      state: "hidden",
    });
  });
});

it("never lets a hidden number be worked out from what is shown", () => {
  const most = 7;
  const all: RawFigure[] = [];
  for (let known = 0; known <= most; known += 1)
    for (let reached = 0; reached <= known; reached += 1)
      for (let lacking = 0; lacking <= most; lacking += 1) all.push(raw(known, reached, lacking));
  const pageOf = (one: RawFigure) => JSON.stringify(shownFigure("crowded", one));
  const alike = new Map<string, RawFigure[]>();
  for (const one of all) alike.set(pageOf(one), [...(alike.get(pageOf(one)) ?? []), one]);
  const sumOf = (a: RawFigure, b: RawFigure) =>
    JSON.stringify(shownFigure("crowded", together(a, b), [a, b]));
  const few = [1, 2, 3, 4];
  const counts = [
    (one: RawFigure) => one.known,
    (one: RawFigure) => one.known + one.lacking,
    (one: RawFigure) => one.reached,
    (one: RawFigure) => one.known - one.reached,
  ];
  const some = fc.constantFrom(...all);
  fc.assert(
    fc.property(some, some, (a, b) => {
      const seen = sumOf(a, b);
      const possible = (alike.get(pageOf(a)) ?? []).filter((one) =>
        (alike.get(pageOf(b)) ?? []).some((other) => sumOf(one, other) === seen),
      );
      const ways = (count: (one: RawFigure) => number) => new Set(possible.map(count)).size;
      for (const count of counts) {
        if (few.includes(count(a))) expect(ways(count)).toBeGreaterThan(1);
      }
    }),
    { numRuns: 300 },
  );
});

it("shows a figure of answers as they are", () => {
  expect(shownFigure("rent_per_m2", figureOf([1, 2, 3, 4, 5, null]))).toEqual({
    value: 3,
    known: 5,
    lacking: 1,
    state: "shown",
  });
});
