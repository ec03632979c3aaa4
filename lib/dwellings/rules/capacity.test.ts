import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityOf, freePlaces, overlaps } from "./capacity";

const room = (id: string, beds: number, archivedOn: string | null = null) => ({
  id,
  beds,
  archivedOn,
});
const block = (roomId: string | null, startsOn: string, endsOn: string | null) => ({
  roomId,
  startsOn,
  endsOn,
});
const year = { from: "2026-01-01", to: "2026-12-31" };

describe("capacityOf", () => {
  it.each([
    ["nothing said", null, [], null],
    ["what was said of the whole", 4, [], 4],
    ["the beds of the rooms before what was said", 9, [room("a", 1), room("b", 2)], 3],
    ["without a room no longer used", null, [room("a", 1), room("b", 2, "2026-01-01")], 1],
    ["what was said when no room is left", 4, [room("a", 1, "2026-01-01")], 4],
  ])("is %s", (_, places, rooms, capacity) => {
    expect(capacityOf({ places }, rooms)).toBe(capacity);
  });
});

const stay = (
  roomId: string | null,
  placeNumber: number | null,
  from: string,
  to: string | null,
  persons: number | null = null,
) => ({ roomId, placeNumber, persons, from, to });

describe("freePlaces", () => {
  const rooms = [room("a", 1), room("b", 2)];
  const none: never[] = [];
  it.each([
    ["all with nobody there", none, none, 3],
    ["none with the whole blocked on one day", [block(null, "2026-06-01", "2026-06-01")], none, 0],
    ["without the beds of a blocked room", [block("b", "2026-12-31", null)], none, 1],
    [
      "a room blocked twice once",
      [block("b", "2025-01-01", null), block("b", "2026-02-01", null)],
      none,
      1,
    ],
    ["all when the block ended the day before", [block(null, "2025-01-01", "2025-12-31")], none, 3],
    ["all when the block begins the day after", [block(null, "2027-01-01", null)], none, 3],
    ["none when someone has the whole", none, [stay(null, null, "2026-12-31", null)], 0],
    ["without a room that someone has", none, [stay("b", null, "2025-01-01", "2026-01-01")], 1],
    ["without a bed that someone has", none, [stay("b", 1, "2025-01-01", null)], 2],
    [
      "a bed that two have after each other once",
      none,
      [stay("b", 1, "2025-01-01", "2026-03-31"), stay("b", 1, "2026-04-01", null)],
      2,
    ],
    [
      "a bed in a blocked room no twice",
      [block("b", "2026-01-01", null)],
      [stay("b", 1, "2026-01-01", null)],
      1,
    ],
    [
      "without the places that nobody has named",
      none,
      [stay(null, null, "2026-01-01", null, 2)],
      1,
    ],
    ["never below none", none, [stay(null, null, "2026-01-01", null, 9)], 0],
    [
      "all when they move out the day before",
      none,
      [stay(null, null, "2025-01-01", "2025-12-31")],
      3,
    ],
  ])("leaves %s", (_, blocks, stays, free) => {
    expect(freePlaces({ places: 9 }, rooms, { blocks, stays, period: year })).toBe(free);
  });

  it.each([
    ["unknown, and free as a whole", null, none, null],
    ["unknown, and taken by whoever is there", null, [stay(null, 1, "2026-01-01", null)], 0],
    [
      "counted, less the numbers that are taken",
      4,
      [stay(null, 1, "2026-01-01", null), stay(null, 3, "2026-05-01", null)],
      2,
    ],
  ])("without rooms is %s", (_, places, stays, free) => {
    expect(freePlaces({ places }, [], { blocks: [], stays, period: year })).toBe(free);
  });

  it("is never below nothing nor above what there is, and never more for one more stay or block", () => {
    const some = fc.constantFrom("a", "b", null);
    const stays = fc.array(
      fc.record({
        roomId: some,
        placeNumber: fc.option(fc.integer({ min: 1, max: 3 })),
        persons: fc.option(fc.nat(3)),
        from: fc.constantFrom("2025-01-01", "2026-06-01", "2027-01-01"),
        to: fc.constant(null),
      }),
      { maxLength: 4 },
    );
    const blocks = fc.array(
      some.map((roomId) => block(roomId, "2026-05-01", null)),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(stays, blocks, fc.boolean(), (stays, blocks, hasRooms) => {
        const at = hasRooms ? rooms : [];
        const left = (n: number, m: number) =>
          freePlaces({ places: 4 }, at, {
            blocks: blocks.slice(0, m),
            stays: stays.slice(0, n),
            period: year,
          }) ?? -1;
        const free = left(stays.length, blocks.length);
        expect(free).toBeGreaterThanOrEqual(0);
        expect(free).toBeLessThanOrEqual(capacityOf({ places: 4 }, at) ?? 0);
        expect(free).toBeLessThanOrEqual(left(stays.length - 1, blocks.length));
        expect(free).toBeLessThanOrEqual(left(stays.length, blocks.length - 1));
      }),
    );
  });
});

const day = fc
  .integer({ min: 0, max: 60 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));

it("overlaps exactly when some day is in both", () => {
  const period = fc
    .tuple(day, fc.option(day))
    .map(([one, other]) =>
      other === null
        ? { from: one, to: null }
        : { from: one < other ? one : other, to: one < other ? other : one },
    );
  const days = Array.from({ length: 62 }, (_, n) =>
    new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
  );
  const has = (p: { from: string; to: string | null }, d: string) =>
    d >= p.from && (p.to === null || d <= p.to);
  fc.assert(
    fc.property(period, period, (one, other) => {
      expect(overlaps(one, other)).toBe(days.some((d) => has(one, d) && has(other, d)));
      expect(overlaps(other, one)).toBe(overlaps(one, other));
    }),
  );
});
