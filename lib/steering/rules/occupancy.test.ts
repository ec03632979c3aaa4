import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "@/lib/platform/dates";
import {
  type CountedDwelling,
  occupancyByMonth,
  placeDays,
  placesOn,
  turnaround,
  vacancyOn,
} from "./occupancy";

const flat: CountedDwelling = {
  capacity: { rooms: [], places: 4 },
  from: "2026-01-01",
  to: null,
  stays: [],
  blocks: [],
  monthlyCost: 1_000_000,
};
const whole = { roomId: null, placeNumber: null };
const stay = (tenancyId: string, from: string, until: string | null) => ({
  tenancyId,
  ...whole,
  from,
  until,
});

describe("the places of a dwelling on a day", () => {
  const shut = { roomId: null, startsOn: "2026-03-01", endsOn: "2026-03-10" };
  it.each([
    ["empty", {}, "2026-02-01", { capacity: 4, occupied: 0, empty: 4, blocked: 0 }],
    ["before it is had", {}, "2025-12-31", { capacity: 0, occupied: 0, empty: 0, blocked: 0 }],
    [
      "whole, by fewer than it has places for",
      { stays: [stay("a", "2026-02-01", "2026-03-01")] },
      "2026-02-28",
      { capacity: 4, occupied: 4, empty: 0, blocked: 0 },
    ],
    [
      "empty on the day of moving out",
      { stays: [stay("a", "2026-02-01", "2026-03-01")] },
      "2026-03-01",
      { capacity: 4, occupied: 0, empty: 4, blocked: 0 },
    ],
    [
      "shut, the last day too",
      { blocks: [shut] },
      "2026-03-10",
      { capacity: 4, occupied: 0, empty: 0, blocked: 4 },
    ],
    [
      "lived in though it is shut",
      { blocks: [shut], stays: [{ ...stay("a", "2026-02-01", null), placeNumber: 2 }] },
      "2026-03-05",
      { capacity: 4, occupied: 1, empty: 0, blocked: 3 },
    ],
    [
      "lived in after the municipality gave it up",
      { to: "2026-05-31", stays: [stay("a", "2026-02-01", null)] },
      "2026-06-01",
      { capacity: 4, occupied: 4, empty: 0, blocked: 0 },
    ],
  ])("%s", (_, given, day, expected) => {
    expect(placesOn({ ...flat, ...given }, day)).toEqual(expected);
  });
});

const ROOMS = ["r1", "r2"];
const day = fc.integer({ min: -20, max: 400 }).map((at) => addDays("2026-01-01", at));
const roomId = fc.constantFrom(null, ...ROOMS);
const dwelling: fc.Arbitrary<CountedDwelling> = fc.record({
  capacity: fc.constantFrom(
    { rooms: [], places: null },
    { rooms: [], places: 5 },
    { rooms: ROOMS.map((id) => ({ id, beds: 2 })), places: null },
  ),
  from: fc.option(day),
  to: fc.option(day),
  stays: fc.array(
    fc
      .record({
        tenancyId: fc.constantFrom("a", "b", "c"),
        roomId,
        placeNumber: fc.option(fc.integer({ min: 1, max: 3 })),
        from: day,
        days: fc.option(fc.integer({ min: 0, max: 120 })),
      })
      .map(({ days, ...one }) => ({
        ...one,
        until: days === null ? null : addDays(one.from, days),
      })),
    { maxLength: 4 },
  ),
  blocks: fc.array(fc.record({ roomId, startsOn: day, endsOn: fc.option(day) }), { maxLength: 3 }),
  monthlyCost: fc.constant(null),
});

it("adds up to what there is, every day, and counts a period as its days one by one", () => {
  fc.assert(
    fc.property(dwelling, (one) => {
      const first = "2026-03-01";
      const until = "2026-05-01";
      const sum = { capacity: 0, occupied: 0, empty: 0, blocked: 0 };
      for (let at = 0; at < daysBetween(first, until); at++) {
        const counts = placesOn(one, addDays(first, at));
        expect(counts.occupied + counts.empty + counts.blocked).toBe(counts.capacity);
        for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key];
      }
      expect(placeDays(one, first, until)).toEqual(sum);
    }),
    { numRuns: 150 },
  );
});

it("gives the average of a month, the share of what could be lived in, and the cost of the rest", () => {
  const lived = { ...flat, stays: [stay("a", "2026-02-15", null)] };
  const [january, february, ...others] = occupancyByMonth([lived], 2026, "2026-02-28");
  expect(january).toMatchObject({ occupied: 0, empty: 4, percent: 0, cost: 1_000_000 });
  expect(february).toMatchObject({ occupied: 2, empty: 2, percent: 50, cost: 500_000 });
  expect(others).toEqual([]);
});

it("costs nothing to be shut, and a month that is not over costs what has passed of it", () => {
  const shut = { roomId: null, startsOn: "2026-01-01", endsOn: null };
  expect(occupancyByMonth([{ ...flat, blocks: [shut] }], 2026, "2026-01-31")).toMatchObject([
    { blocked: 4, percent: null, cost: 0 },
  ]);
  expect(occupancyByMonth([flat], 2026, "2026-02-14").at(-1)?.cost).toBe(500_000);
});

it("tells what is empty now, in places and in dwellings", () => {
  const shared = {
    ...flat,
    monthlyCost: null,
    stays: [{ ...stay("a", "2026-02-01", null), placeNumber: 1 }],
  };
  expect(vacancyOn([flat, shared], "2026-03-01")).toEqual({
    capacity: 8,
    occupied: 1,
    empty: 7,
    blocked: 0,
    emptyDwellings: 1,
    dwellings: 2,
    withoutCost: 1,
  });
});

it("measures from moving out to the next moving in, in the year they moved in", () => {
  const stays = [
    stay("a", "2025-02-01", "2025-12-22"),
    stay("b", "2026-01-01", "2026-03-01"),
    stay("c", "2026-03-21", null),
  ];
  expect(turnaround([{ stays }], 2026, "2026-11-01")).toEqual({ count: 2, median: 15 });
  expect(turnaround([{ stays }], 2025, "2026-11-01")).toEqual({ count: 0, median: null });
  // Another bed of the same flat is not the same home.
  const beds = stays.map((one, at) => ({ ...one, placeNumber: at + 1 }));
  expect(turnaround([{ stays: beds }], 2026, "2026-11-01").count).toBe(0);
});
