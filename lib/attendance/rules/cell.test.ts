import fc from "fast-check";
import { expect, it } from "vitest";
import { cellText, deducted, parseCell, parseHours } from "./cell";
import { absenceKeys } from "./codes";

it.each([
  ["5", { present: 300, code: null }],
  ["3,5", { present: 210, code: null }],
  ["3:30", { present: 210, code: null }],
  ["E", { present: 0, code: "SYK_EGENM" }],
  ["e", { present: 0, code: "SYK_EGENM" }],
  ["3U", { present: 180, code: "UGYLDIG" }],
  ["3.25 l", { present: 195, code: "SYK_LEGE" }],
  // Nothing is short of the plan: then nothing is absence.
  ["5B", { present: 300, code: null }],
  ["6E", { present: 360, code: null }],
  ["0", { present: 0, code: null }],
  ["X", null],
  ["3XY", null],
  ["", null],
  ["25", null],
])("reads %s in a day of five hours", (typed, value) => {
  expect(parseCell(typed, 300)).toEqual(value);
});

it("shows a cell as typing it again gives it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 19 }),
      fc.constantFrom(null, ...Object.values(absenceKeys)),
      (quarters, code) => {
        const value = { present: quarters * 15, code };
        expect(parseCell(cellText(value), 300)).toEqual(value);
      },
    ),
  );
});

it("deducts what nobody was allowed to be away from, and nothing else", () => {
  expect(deducted(300, { present: 120, code: "UGYLDIG" })).toBe(180);
  expect(deducted(300, { present: 120, code: "SYK_EGENM" })).toBe(0);
  expect(deducted(300, { present: 120, code: null })).toBe(0);
  expect(deducted(300, null)).toBe(0);
  expect(parseHours("17")).toBe(null);
});
