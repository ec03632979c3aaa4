import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseNumber, caseNumberPrefix, parseCaseNumber } from "./case-number";

describe("case numbers", () => {
  it.each([
    ["2026-00042", "2026-00042"],
    ["2026-42", "2026-00042"],
    [" 2026/42 ", "2026-00042"],
    ["2026 42", "2026-00042"],
    ["42", null],
    ["Ali", null],
    ["202642", null],
    ["2026-", null],
  ])("%s is %s", (typed, number) => expect(parseCaseNumber(typed)).toBe(number));

  it.each([
    ["2026", "2026"],
    ["2026-000", "2026-000"],
    ["2026/0", "2026-0"],
    ["20", null],
    ["Ali", null],
  ])("%s begins %s", (typed, prefix) => expect(caseNumberPrefix(typed)).toBe(prefix));

  it("reads back every number that it writes, also beyond 99,999", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 999_999 }),
        (y, n) => {
          expect(parseCaseNumber(caseNumber(y, n))).toBe(caseNumber(y, n));
        },
      ),
    );
  });
});
