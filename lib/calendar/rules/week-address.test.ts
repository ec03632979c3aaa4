import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import { mondayOf } from "@/lib/platform/iso-weeks";
import { weekAddress, weekAsked } from "./week-address";

const today = "2026-11-26";

it.each([
  ["2026-48", "2026-11-23"],
  ["2026-53", "2026-12-28"],
  ["2027-01", "2027-01-04"],
  ["2027-53", "2026-11-23"],
  ["2026-W48", "2026-11-23"],
  ["x", "2026-11-23"],
  [undefined, "2026-11-23"],
  [["2026-10"], "2026-11-23"],
])("%s is the week from %s", (text, monday) => {
  expect(weekAsked(text, today)).toBe(monday);
});

it("names the week of every day, also where the clock is moved, and finds it again", () => {
  const days = fc.integer({ min: 0, max: 15_000 }).map((count) => addDays("2015-01-01", count));
  const moved = fc.constantFrom("2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31");
  fc.assert(
    fc.property(fc.oneof(days, moved), (day) => {
      const monday = mondayOf(day);
      expect(weekAsked(weekAddress(day), today)).toBe(monday);
      expect(weekAsked(weekAddress(addDays(monday, 7)), today)).toBe(addDays(monday, 7));
      expect(weekAsked(weekAddress(addDays(monday, 6)), today)).toBe(monday);
    }),
  );
});
