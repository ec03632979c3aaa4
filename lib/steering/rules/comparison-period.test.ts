import { expect, it } from "vitest";
import { daysOf, periodNamed, periodsToChoose } from "./comparison-period";

const today = "2026-11-25";

it.each([
  ["2024", "2024", [2024]],
  ["2026", "2026", [2026]],
  ["to-ar", "to-ar", [2025, 2026]],
  ["2027", "2026", [2026]],
  ["2014", "2026", [2026]],
  ["2024-01-01", "2026", [2026]],
  [undefined, "2026", [2026]],
  [["2024", "2025"], "2026", [2026]],
])("reads %j as %s", (text, key, years) => {
  expect(periodNamed(text, today)).toEqual({ key, years });
});

it.each([
  ["2026-06-30", "2025"],
  ["2026-07-01", "2026"],
])("on %s begins with %s", (day, key) => {
  expect(periodNamed(undefined, day).key).toBe(key);
});

it("offers the last two years, then the years with figures", () => {
  expect(periodsToChoose([2026, 2023, 2027], today).map(({ key }) => key)).toEqual([
    "to-ar",
    "2026",
    "2025",
    "2023",
  ]);
});

it("counts from the first day of the year to today", () => {
  expect(daysOf(periodNamed("2024", today), today)).toEqual(["2024-01-01", "2024-12-31"]);
  expect(daysOf(periodNamed("to-ar", today), today)).toEqual(["2025-01-01", today]);
});
