import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "@/lib/platform/dates";
import { indexChange, marketRentChange } from "./rent-change";

const of = (startsOn: string | null, regulatedOn: string | null = null) => ({
  startsOn,
  regulatedOn,
});

describe("rent by the index, once a year with a month's notice (§ 4-2)", () => {
  it.each([
    [of("2025-09-01"), "2026-09-01", "2026-08-01"],
    [of("2024-02-29"), "2025-02-28", "2025-01-28"],
    [of("2023-01-01", "2026-03-15"), "2027-03-15", "2027-02-15"],
  ])("%o", (lease, from, saidBy) => {
    expect(indexChange(lease)).toEqual({ from, saidBy, law: "husleieloven § 4-2" });
  });

  it("is not known before the lease says when it starts", () => {
    expect(indexChange(of(null))).toBeNull();
  });
});

describe("market rent (§ 4-3)", () => {
  it.each([
    // Two years and six months, then six months from the demand.
    ["a new lease", of("2026-01-01"), "2026-11-26", "2029-01-01", "2028-07-01"],
    ["an old lease, demanded today", of("2020-01-01"), "2026-11-26", "2027-05-26", "2026-11-26"],
    [
      "a year after the last change",
      of("2020-01-01", "2026-10-01"),
      "2026-11-26",
      "2027-10-01",
      "2027-04-01",
    ],
  ])("%s", (_what, lease, today, from, saidBy) => {
    expect(marketRentChange(lease, today)).toEqual({ from, saidBy, law: "husleieloven § 4-3" });
  });

  it("never comes sooner than six months from today, nor a year after a change", () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2016-01-01", days));
    fc.assert(
      fc.property(day, fc.option(day), day, (startsOn, regulatedOn, today) => {
        const found = marketRentChange({ startsOn, regulatedOn }, today);
        expect(found && found.from >= addMonths(today, 6)).toBe(true);
        expect(found && found.from >= addMonths(regulatedOn ?? startsOn, 12)).toBe(true);
      }),
    );
  });
});
