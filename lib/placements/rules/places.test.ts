import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import { hasRoom, mostTaken, overlaps, type Taken, takenBy, takenOn } from "./places";

const days = (from: string, to: string): Taken => ({ from, to });
const spring = days("2026-02-01", "2026-04-30");
const summer = days("2026-05-01", "2026-07-31");

it.each([
  ["nobody", [], spring, 0],
  ["one in the same days", [spring], spring, 1],
  ["one that ends the day before", [spring], summer, 0],
  ["one that ends the same day", [days("2026-04-01", "2026-05-01")], summer, 1],
  ["two after each other take one place", [spring, summer], days("2026-02-01", "2026-07-31"), 1],
  ["two at a time take two", [spring, days("2026-04-01", "2026-06-01")], summer, 1],
  [
    "two that meet on a day",
    [days("2026-05-01", "2026-06-01"), days("2026-06-01", "2026-07-01")],
    summer,
    2,
  ],
])("%s", (_what, taken, period, most) => {
  expect(mostTaken(taken, period)).toBe(most);
  expect(hasRoom(taken, period, most)).toBe(false);
  expect(hasRoom(taken, period, most + 1)).toBe(true);
});

it("frees a place the day after a placement has ended", () => {
  const taken = takenBy({ fromOn: "2026-02-01", toOn: "2026-04-30", endedOn: "2026-03-01" });
  expect(hasRoom([taken], days("2026-03-01", "2026-04-30"), 1)).toBe(false);
  expect(hasRoom([taken], days("2026-03-02", "2026-04-30"), 1)).toBe(true);
});

const FIRST = "2026-01-01";
const LENGTH = 40;
const period = fc
  .tuple(fc.integer({ min: 0, max: LENGTH }), fc.integer({ min: 0, max: 12 }))
  .map(([start, length]) => days(addDays(FIRST, start), addDays(FIRST, start + length)));

it("never has more on a day than there are places, whoever was given one", () => {
  fc.assert(
    fc.property(
      fc.array(period, { maxLength: 25 }),
      fc.integer({ min: 0, max: 4 }),
      (asked, places) => {
        const given: Taken[] = [];
        for (const one of asked) if (hasRoom(given, one, places)) given.push(one);
        for (let on = 0; on <= LENGTH + 12; on++) {
          expect(takenOn(given, addDays(FIRST, on))).toBeLessThanOrEqual(places);
        }
        // Nobody is refused a place that was there every day.
        for (const one of asked.filter((each) => !given.includes(each))) {
          expect(given.filter((other) => overlaps(one, other)).length).toBeGreaterThanOrEqual(
            places,
          );
        }
      },
    ),
  );
});
