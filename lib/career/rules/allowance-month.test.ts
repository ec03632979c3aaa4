import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "@/lib/platform/dates";
import { allowanceCountsFrom, nextAllowanceDay } from "./allowance-month";

describe("the 25th", () => {
  it.each([
    ["2026-11-01", "2026-11-01", "2026-11-25"],
    ["2026-11-25", "2026-11-01", "2026-11-25"],
    ["2026-11-26", "2026-12-01", "2026-12-25"],
    ["2026-12-31", "2027-01-01", "2027-01-25"],
    ["2028-02-29", "2028-03-01", "2028-03-25"],
  ])("an application on %s counts from %s, and the next day is %s", (day, from, next) => {
    expect(allowanceCountsFrom(day)).toBe(from);
    expect(nextAllowanceDay(day)).toBe(next);
  });
});

it("never puts the next day behind, nor more than a month ahead", () => {
  fc.assert(
    fc.property(fc.nat(3000), (days) => {
      const today = addDays("2024-01-01", days);
      const next = nextAllowanceDay(today);
      expect(next >= today && next <= addMonths(today, 1)).toBe(true);
    }),
  );
});
