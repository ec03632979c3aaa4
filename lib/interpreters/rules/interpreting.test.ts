import { expect, it } from "vitest";
import { barredBy, interpreterCategories, lacksQualified, qualifiedIsDuty } from "./interpreting";

it.each([
  ["TO-01", "child", "tolkeloven § 4"],
  ["TO-10", "relative", "tolkeloven §§ 7 og 16"],
  ["TO-03", "interpreter", null],
] as const)("%s: a %s is barred by %s", (_rule, who, law) => {
  expect(barredBy(who)).toBe(law);
});

it.each([
  ["not_needed", null, false],
  ["needed_not_used", null, true],
  ["used", "none", true],
  ["used", "E", false],
  ["used", "A", false],
] as const)(
  "TO-03: interpreter %s, category %s, lacks a qualified one: %s",
  (use, category, lacks) => {
    expect(lacksQualified({ interpreterUse: use, interpreterCategory: category })).toBe(lacks);
  },
);

it.each([
  ["2026-12-31", false],
  ["2027-01-01", true],
])("TO-04: on %s a qualified interpreter is a duty: %s", (day, isDuty) => {
  expect(qualifiedIsDuty(day)).toBe(isDuty);
});

it("TO-05: has the five categories of the register, and none", () => {
  expect(interpreterCategories).toEqual(["A", "B", "C", "D", "E", "none"]);
});
