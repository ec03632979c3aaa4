import fc from "fast-check";
import { expect, it } from "vitest";
import { NATIONAL_SHARE } from "./interpreter-benchmarks";
import {
  begunQuarters,
  costsShown,
  figureYear,
  sharesShown,
  shortagesShown,
} from "./interpreter-figures";

it("S17: 30 percent in 2016; 17 private, 47 municipal and 95 from own registers", () => {
  expect(NATIONAL_SHARE).toMatchObject({
    year: 2016,
    all: 30,
    bySupplier: { private: 17, municipal: 47, own_register: 95 },
  });
});

it("gives each language its share, and folds those with few together", () => {
  const shown = sharesShown([
    { key: "ar", held: 40, qualified: 20 },
    { key: "so", held: 14, qualified: 7 },
    { key: "ti", held: 3, qualified: 1 },
  ]);
  expect(shown.groups).toEqual([
    { key: "ar", share: { held: 40, qualified: 20, percent: 50 } },
    { key: "so", share: null },
    { key: "ti", share: null },
  ]);
  expect(shown.rest).toEqual({ held: 17, qualified: 8, percent: 47.1 });
  expect(shown.total).toEqual({ held: 57, qualified: 28, percent: 49.1 });
});

it("shows everyone and no one, and no percent of nothing", () => {
  const shown = sharesShown([
    { key: "uk", held: 12, qualified: 12 },
    { key: "fa", held: 7, qualified: 0 },
    { key: "ru", held: 0, qualified: 0 },
  ]);
  expect(shown.groups.map(({ share }) => share?.percent)).toEqual([100, 0, null]);
});

it("hides what a month cost where few bookings are behind it, and one more with it", () => {
  const months = [
    { withCost: 2, cost: 180_000 },
    { withCost: 8, cost: 700_000 },
    { withCost: 6, cost: 500_000 },
    { withCost: 0, cost: 0 },
  ];
  expect(costsShown(months)).toEqual({ months: [null, 700_000, null, 0], total: 1_380_000 });
});

it("names only languages with a number that may be shown, the worst first", () => {
  const { lines, someHidden } = shortagesShown([
    { language: "ar", notFound: 6, didNotCome: 0, exceptions: 0 },
    { language: "ti", notFound: 20, didNotCome: 2, exceptions: 9 },
    { language: "ak", notFound: 1, didNotCome: 0, exceptions: 0 },
  ]);
  expect(lines).toEqual([{ language: "ti", notFound: 20, didNotCome: null, exceptions: 9 }]);
  expect(someHidden).toBe(true);
});

it("tells no number from one to four, whatever was booked", () => {
  const held = fc
    .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }))
    .map(([a, b]) => ({ held: a + b, qualified: a }));
  fc.assert(
    fc.property(fc.array(held, { minLength: 1, maxLength: 7 }), (all) => {
      const { groups, rest, total } = sharesShown(
        all.map((one, at) => ({ key: String(at), ...one })),
      );
      for (const share of [...groups.map((one) => one.share), rest, total]) {
        if (!share) continue;
        for (const count of [share.qualified, share.held - share.qualified]) {
          expect(count === 0 || count >= 5).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  [undefined, "2026-11-26", 2026],
  [undefined, "2026-02-01", 2025],
  ["2024", "2026-11-26", 2024],
  ["2027", "2026-11-26", 2026],
  ["x", "2026-11-26", 2026],
])("%s on %s is the year %s", (text, today, year) => {
  expect(figureYear(text, today)).toBe(year);
});

it.each([
  [2025, [1, 2, 3, 4]],
  [2026, [1, 2]],
  [2027, []],
])("of %s these quarters have begun in May 2026: %j", (year, quarters) => {
  expect(begunQuarters(year, "2026-05-02")).toEqual(quarters);
});
