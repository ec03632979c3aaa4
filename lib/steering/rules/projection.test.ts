import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, yearOf } from "@/lib/platform/dates";
import { daysForPace, projectionOf } from "./projection";

const at = (today: string, settled: number, planned = 0, year = 2026) =>
  projectionOf({ year, today, settled, planned });

describe("projectionOf", () => {
  it.each([
    ["the first day: the plans alone", at("2026-01-01", 3, 4), 7, "plans"],
    ["day 30: still the plans alone", at("2026-01-30", 3, 4), 7, "plans"],
    ["day 31: the pace begins", at("2026-01-31", 3, 4), 35, "pace"],
    ["half of the year", at("2026-07-02", 20), 40, "pace"],
    ["plans beyond the pace", at("2026-07-02", 20, 30), 50, "pace"],
    ["nobody yet", at("2026-07-02", 0), 0, "pace"],
    ["the last day", at("2026-12-31", 44), 44, "pace"],
    ["a year that is over", at("2027-01-01", 44, 3), 44, "final"],
    ["a year to come", at("2026-11-23", 0, 6, 2027), 6, "plans"],
  ])("%s", (_what, projection, expected, basis) => {
    expect(projection).toMatchObject({ expected, basis });
  });

  it("counts 366 days in a leap year, and 29 February among them", () => {
    expect(at("2028-02-29", 6, 0, 2028)).toMatchObject({
      daysPassed: 60,
      daysInYear: 366,
      pace: 37,
    });
    expect(at("2100-03-01", 6, 0, 2100)).toMatchObject({ daysPassed: 60, daysInYear: 365 });
  });

  it("is never under what is certain, and meets it on the last day", () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("2015-01-01", n));
    fc.assert(
      fc.property(days, fc.nat(3_000), fc.nat(500), (today, settled, planned) => {
        const year = yearOf(today);
        const found = projectionOf({ year, today, settled, planned });
        expect(found.expected).toBeGreaterThanOrEqual(settled + planned);
        expect(found.daysPassed).toBeGreaterThan(0);
        expect(found.daysPassed).toBeLessThanOrEqual(found.daysInYear);
        expect(found.basis).toBe(found.daysPassed < daysForPace ? "plans" : "pace");
        const last = projectionOf({ year, today: `${year}-12-31`, settled, planned });
        expect(last.expected).toBe(settled + planned);
        const later = projectionOf({ year, today: addDays(today, 400), settled, planned });
        expect(later).toMatchObject({ expected: settled, basis: "final" });
      }),
    );
  });

  it("never falls when one more is settled", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.nat(500),
        fc.nat(50),
        (n, settled, planned) => {
          const today = addDays("2026-01-01", n);
          expect(at(today, settled + 1, planned).expected).toBeGreaterThan(
            at(today, settled, planned).expected - 1,
          );
        },
      ),
    );
  });
});
