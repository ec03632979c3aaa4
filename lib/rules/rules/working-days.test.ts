import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, yearOf } from "@/lib/platform/dates";
import { weekdayOf } from "@/lib/platform/iso-weeks";
import { easterSunday, isPublicHoliday, isWorkingDay } from "./working-days";

const days = fc.integer({ min: 0, max: 365 * 200 }).map((offset) => addDays("1950-01-01", offset));

describe("working days", () => {
  it.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("Easter Sunday of %d is %s", (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  it.each([
    ["2026-01-01", "første nyttårsdag"],
    ["2026-04-02", "skjærtorsdag"],
    ["2026-04-03", "langfredag"],
    ["2026-04-05", "første påskedag"],
    ["2026-04-06", "andre påskedag"],
    ["2026-05-01", "1. mai"],
    ["2026-05-14", "Kristi himmelfartsdag"],
    ["2026-05-17", "17. mai"],
    ["2026-05-24", "første pinsedag"],
    ["2026-05-25", "andre pinsedag"],
    ["2026-12-25", "første juledag"],
    ["2026-12-26", "andre juledag"],
  ])("%s is a holiday: %s", (date) => {
    expect(isPublicHoliday(date)).toBe(true);
    expect(isWorkingDay(date)).toBe(false);
  });

  it.each([
    ["2026-04-01", true],
    ["2026-04-04", false],
    ["2026-04-07", true],
    ["2026-05-15", true],
    ["2026-12-24", true],
    ["2026-12-31", true],
    ["2026-11-23", true],
    ["2026-11-28", false],
    ["2026-11-29", false],
  ])("whether %s is a working day: %s", (date, working) => {
    expect(isWorkingDay(date)).toBe(working);
  });

  it("has twelve holidays in a year, or eleven when two of them meet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2149 }), (year) => {
        let count = 0;
        for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
          if (isPublicHoliday(day)) count += 1;
        }
        expect([11, 12]).toContain(count);
        expect(weekdayOf(easterSunday(year))).toBe(7);
      }),
      { numRuns: 60 },
    );
  });

  it("counts the week from Monday, and never works on a Saturday or Sunday", () => {
    expect(weekdayOf("2026-11-23")).toBe(1);
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
        if (weekdayOf(day) > 5) expect(isWorkingDay(day)).toBe(false);
      }),
    );
  });
});
