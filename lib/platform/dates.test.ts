import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayInNorway,
  daysBetween,
  isPlainDate,
  parseNorwegianDate,
  quarterOf,
} from "./dates";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("plain dates", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 14, "2028-02-15"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([
    ["2026-03-28T23:30:00Z", "2026-03-29"],
    ["2026-07-01T21:59:59Z", "2026-07-01"],
    ["2026-07-01T22:00:00Z", "2026-07-02"],
    ["2026-12-31T22:59:59Z", "2026-12-31"],
    ["2026-12-31T23:00:00Z", "2027-01-01"],
  ])("%s is %s in Norway", (instant, expected) => {
    expect(dayInNorway(instant)).toBe(expected);
  });

  it.each([
    ["3.4.2026", "2026-04-03"],
    ["03.04.26", "2026-04-03"],
    ["3/4-1990", "1990-04-03"],
    ["1.1.88", "1988-01-01"],
    ["2026-04-03", "2026-04-03"],
    ["2026-04-03T00:00:00Z", "2026-04-03"],
    ["31.02.2026", null],
    ["i går", null],
    ["", null],
  ])("reads %s as %s", (text, expected) => {
    expect(parseNorwegianDate(text, "2026-11-23")).toBe(expected);
  });

  it("adds and counts days the same way", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isPlainDate(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
        expect(quarterOf(to)).toBe(Math.floor((Number(to.slice(5, 7)) - 1) / 3) + 1);
      }),
    );
  });

  /** Days in a month by the rule of the calendar, and not by the one that is tried. */
  const daysIn = (year: number, month: number): number => {
    const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    if (month === 2) return isLeap ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
  };
  const text = (year: number, month: number, day_: number) =>
    `${year}-${String(month).padStart(2, "0")}-${String(day_).padStart(2, "0")}`;
  const year = fc.integer({ min: 1850, max: 2200 });
  const month = fc.integer({ min: 1, max: 12 });

  it("are those that the calendar has: no 30 February, and 29 February in leap years alone", () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 0, max: 32 }), (y, m, d) => {
        expect(isPlainDate(text(y, m, d))).toBe(d >= 1 && d <= daysIn(y, m));
      }),
      { numRuns: 1000 },
    );
    const february = [1900, 2000, 2023, 2024, 2100].map((y) => isPlainDate(text(y, 2, 29)));
    expect(february).toEqual([false, true, false, true, false]);
    expect(isPlainDate("2024-02-30")).toBe(false);
  });

  it("keep the day of the month some months on, or take the last one that the month has", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months);
        const [y = 0, m = 1, d = 1] = from.split("-").map(Number);
        const at = y * 12 + (m - 1) + months;
        const [toYear, toMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
        expect(to).toBe(text(toYear, toMonth, Math.min(d, daysIn(toYear, toMonth))));
      }),
    );
  });

  it("change at midnight in Norway, on the nights too when the clock is put forward or back", () => {
    for (const [night, offsets] of [
      ["2027-03-28", [1, 2]],
      ["2027-10-31", [2, 1]],
      ["2028-02-29", [1, 1]],
    ] as const) {
      for (let hour = -30; hour < 30; hour += 1) {
        const instant = new Date(Date.parse(`${night}T01:00:00Z`) + hour * 3_600_000);
        const offset = hour < 0 ? offsets[0] : offsets[1];
        const local = new Date(instant.getTime() + offset * 3_600_000);
        expect(dayInNorway(instant), instant.toISOString()).toBe(local.toISOString().slice(0, 10));
      }
    }
  });
});
