import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isPlainDate } from "@/lib/platform/dates";
import { DIRECTIONS, UNITS } from "./codes";
import { dayAt } from "./length";

const day = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays("1990-01-01", days));
const length = fc.integer({ min: 0, max: 600 });

describe("dayAt", () => {
  it.each([
    ["2026-11-30", "after", 3, "months", "2027-02-28"],
    ["2027-11-30", "after", 3, "months", "2028-02-29"],
    ["2026-12-31", "after", 2, "months", "2027-02-28"],
    ["2026-10-31", "after", 1, "months", "2026-11-30"],
    ["2028-02-29", "after", 1, "years", "2029-02-28"],
    ["2028-02-29", "after", 4, "years", "2032-02-29"],
    ["2028-02-29", "before", 1, "years", "2027-02-28"],
    ["2027-03-31", "before", 1, "months", "2027-02-28"],
    ["2028-03-31", "before", 1, "months", "2028-02-29"],
    ["2026-12-28", "after", 1, "weeks", "2027-01-04"],
    ["2028-02-22", "after", 1, "weeks", "2028-02-29"],
    ["2026-03-28", "after", 1, "days", "2026-03-29"],
    ["2026-10-24", "after", 8, "days", "2026-11-01"],
    ["2026-03-01", "before", 60, "days", "2025-12-31"],
    ["2026-05-05", "after", 0, "months", "2026-05-05"],
  ] as const)("%s %s %i %s → %s", (anchor, direction, count, unit, due) => {
    expect(dayAt(anchor, direction, count, unit)).toBe(due);
  });

  it("is a day that exists, on the right side of the anchor", () => {
    fc.assert(
      fc.property(
        day,
        length,
        fc.constantFrom(...DIRECTIONS),
        fc.constantFrom(...UNITS.slice(0, 3)),
        (anchor, count, direction, unit) => {
          const due = dayAt(anchor, direction, count, unit);
          expect(isPlainDate(due)).toBe(true);
          expect(direction === "after" ? due >= anchor : due <= anchor).toBe(true);
        },
      ),
    );
  });

  it("never moves a later anchor to an earlier day", () => {
    fc.assert(
      fc.property(day, day, length, fc.constantFrom(...UNITS.slice(0, 3)), (a, b, count, unit) => {
        const [first = a, second = b] = [a, b].sort();
        expect(dayAt(first, "after", count, unit) <= dayAt(second, "after", count, unit)).toBe(
          true,
        );
      }),
    );
  });

  it("counts a week as seven days and a year as twelve months, and a month as 28 to 31 days", () => {
    fc.assert(
      fc.property(day, length, (anchor, count) => {
        expect(dayAt(anchor, "after", count, "weeks")).toBe(
          dayAt(anchor, "after", 7 * count, "days"),
        );
        expect(dayAt(anchor, "after", 1, "years")).toBe(dayAt(anchor, "after", 12, "months"));
        const month = daysBetween(anchor, dayAt(anchor, "after", 1, "months"));
        expect(month).toBeGreaterThanOrEqual(28);
        expect(month).toBeLessThanOrEqual(31);
      }),
    );
  });
});
