import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import {
  type Block,
  blockedBy,
  type Capacity,
  clashing,
  freeUnits,
  hasPlace,
  type KeptPlace,
  keptOn,
  type Place,
  placesIn,
  shareDay,
  sharePlace,
  unitsOf,
  usableOn,
  withoutPlace,
} from "./places";

const SHARED: Capacity = {
  rooms: [
    { id: "a", beds: 2 },
    { id: "b", beds: 1 },
  ],
  places: null,
};
const COUNTED: Capacity = { rooms: [], places: 3 };
const UNCOUNTED: Capacity = { rooms: [], places: null };
const WHOLE: Place = { roomId: null, placeNumber: null };
const ROOM_A: Place = { roomId: "a", placeNumber: null };
const BED_A1: Place = { roomId: "a", placeNumber: 1 };
const BED_A2: Place = { roomId: "a", placeNumber: 2 };
const BED_B1: Place = { roomId: "b", placeNumber: 1 };

it.each([
  [WHOLE, BED_A1, true],
  [ROOM_A, BED_A2, true],
  [ROOM_A, BED_B1, false],
  [BED_A1, BED_A1, true],
  [BED_A1, BED_A2, false],
  [BED_A1, BED_B1, false],
  [{ roomId: null, placeNumber: 2 }, { roomId: null, placeNumber: 2 }, true],
  [{ roomId: null, placeNumber: 2 }, { roomId: null, placeNumber: 3 }, false],
])("%j and %j share a place: %s", (one, other, shared) => {
  expect(sharePlace(one, other)).toBe(shared);
  expect(sharePlace(other, one)).toBe(shared);
});

it.each([
  [
    "the next moves in on the day of moving out",
    "2026-01-01",
    "2026-03-01",
    "2026-03-01",
    null,
    false,
  ],
  ["the last day before", "2026-01-01", "2026-03-01", "2026-02-28", null, true],
  ["without an end", "2026-01-01", null, "2031-01-01", "2031-02-01", true],
  ["let go of", "2026-01-01", "2026-01-01", "2025-01-01", null, false],
])("%s", (_, from, until, otherFrom, otherUntil, shared) => {
  expect(shareDay({ from, until }, { from: otherFrom, until: otherUntil })).toBe(shared);
});

it.each<[Capacity, Place, boolean]>([
  [SHARED, BED_A2, true],
  [SHARED, { roomId: "a", placeNumber: 3 }, false],
  [SHARED, { roomId: "gone", placeNumber: 1 }, false],
  [SHARED, { roomId: null, placeNumber: 1 }, false],
  [SHARED, WHOLE, true],
  [COUNTED, { roomId: null, placeNumber: 3 }, true],
  [COUNTED, { roomId: null, placeNumber: 4 }, false],
  [UNCOUNTED, { roomId: null, placeNumber: 1 }, false],
  [UNCOUNTED, WHOLE, true],
])("%j has %j: %s", (capacity, place, has) => {
  expect(hasPlace(capacity, place)).toBe(has);
});

it.each<[Capacity, Place[], number | null]>([
  [SHARED, [WHOLE], 3],
  [SHARED, [ROOM_A], 2],
  [SHARED, [BED_A1, BED_B1], 2],
  [COUNTED, [WHOLE], 3],
  [UNCOUNTED, [WHOLE], null],
])("%j: %j houses %s", (capacity, wanted, room) => {
  expect(placesIn(capacity, wanted)).toBe(room);
});

describe("blocks", () => {
  const block: Block = { roomId: "a", startsOn: "2026-02-01", endsOn: "2026-02-10" };
  it.each([
    ["2026-02-10", "2026-03-01", ROOM_A, 1],
    ["2026-02-11", "2026-03-01", ROOM_A, 0],
    ["2026-01-01", "2026-02-01", ROOM_A, 0],
    ["2026-01-01", "2026-02-02", ROOM_A, 1],
    ["2026-01-01", null, WHOLE, 1],
    ["2026-01-01", null, BED_B1, 0],
  ])("from %s until %s, %j: %i in the way", (from, until, place, count) => {
    expect(blockedBy({ ...place, from, until }, [block])).toHaveLength(count);
  });

  it("take away what they shut, on their days alone", () => {
    expect(usableOn(SHARED, [block], "2026-01-31")).toBe(3);
    expect(usableOn(SHARED, [block], "2026-02-10")).toBe(1);
    expect(usableOn(SHARED, [{ ...block, roomId: null }], "2026-02-01")).toBe(0);
  });

  it("leave what was kept there without its place", () => {
    const kept = [{ ...BED_A1, from: "2026-02-05", until: null }];
    expect(withoutPlace(SHARED, [block], kept)).toEqual(kept);
    expect(withoutPlace({ ...SHARED, rooms: [{ id: "b", beds: 1 }] }, [], kept)).toEqual(kept);
    expect(withoutPlace(SHARED, [], kept)).toEqual([]);
  });
});

const places = fc.constantFrom(WHOLE, ROOM_A, BED_A1, BED_A2, BED_B1, {
  roomId: "b",
  placeNumber: null,
});
const START = "2026-01-01";
const period = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 20 })))
  .map(([start, length]) => {
    const from = addDays(START, start);
    return { from, until: length === null ? null : addDays(from, length) };
  });

it("never keeps more than there is, when nothing that clashes or is blocked is taken in", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(places, period), { maxLength: 25 }),
      fc.array(
        fc.record({
          roomId: fc.constantFrom(null, "a", "b"),
          startsOn: fc.integer({ min: 0, max: 60 }).map((day) => addDays(START, day)),
          endsOn: fc.constant(null),
        }),
        { maxLength: 1 },
      ),
      (wishes, blocks) => {
        const kept: KeptPlace[] = [];
        for (const [place, days] of wishes) {
          const wanted = { ...place, ...days };
          const free = freeUnits(SHARED, { kept, blocks, period: days });
          const possible =
            clashing(wanted, kept).length === 0 && blockedBy(wanted, blocks).length === 0;
          const units = unitsOf(SHARED).filter((unit) => sharePlace(unit, place));
          const empty = days.until !== null && days.until <= days.from;
          if (!empty) {
            // A place can be had exactly when each of its beds is free.
            expect(possible).toBe(units.every((unit) => free.some((one) => sharePlace(one, unit))));
          }
          if (possible) kept.push(wanted);
        }
        for (let day = 0; day < 70; day += 1) {
          const on = addDays(START, day);
          expect(keptOn(SHARED, kept, on)).toBeLessThanOrEqual(usableOn(SHARED, blocks, on));
        }
      },
    ),
  );
});
