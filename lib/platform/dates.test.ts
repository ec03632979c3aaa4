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
});
