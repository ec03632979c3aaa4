import { expect, it } from "vitest";
import { isWarnings, warningsFrom } from "./warnings";

it.each([
  [[30, 14, 7], true],
  [[3, 2, 1], true],
  [[30, 30, 7], false],
  [[7, 14, 30], false],
  [[30, 14, 0], false],
  [[30, 14], false],
  [[30, 14, 7.5], false],
  [["30", "14", "7"], false],
  [undefined, false],
])("%j → %s", (value, valid) => expect(isWarnings(value)).toBe(valid));

it("warns 30, 14 and 7 days before, unless the municipality says otherwise", () => {
  expect(warningsFrom({})).toEqual([30, 14, 7]);
  expect(warningsFrom({ deadlineWarnings: [60, 30, 10] })).toEqual([60, 30, 10]);
  expect(warningsFrom({ deadlineWarnings: "soon" })).toEqual([30, 14, 7]);
});
