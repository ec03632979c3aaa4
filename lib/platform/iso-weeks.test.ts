import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import { isoWeekOf, mondayNamed, mondayOf, mondaysFrom, weekName } from "./iso-weeks";

const day = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays("2015-01-01", days));

describe("isoWeekOf", () => {
  it.each([
    ["2026-11-23", 2026, 48],
    ["2026-11-29", 2026, 48],
    ["2026-12-31", 2026, 53],
    ["2027-01-03", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2024-12-30", 2025, 1],
    ["2021-01-03", 2020, 53],
  ])("has %s in week %i/%i", (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });

  it("gives the seven days of a week one number, and the next week another", () => {
    fc.assert(
      fc.property(day, (date) => {
        const monday = mondayOf(date);
        const names = Array.from({ length: 7 }, (_, at) => weekName(addDays(monday, at)));
        expect(new Set(names).size).toBe(1);
        expect(weekName(addDays(monday, 7))).not.toBe(names[0]);
        expect(mondayNamed(weekName(date))).toBe(monday);
      }),
    );
  });
});

it.each(["2027-W53", "2026-W00", "2026-W54", "26-W01", "2026-W1", "", "2026-48"])(
  "knows no week named %s",
  (name) => expect(mondayNamed(name)).toBeNull(),
);

it("goes on across the new year", () => {
  expect(mondaysFrom("2026-12-28", 2).map(weekName)).toEqual(["2026-W53", "2027-W01"]);
});
