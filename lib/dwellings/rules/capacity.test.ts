import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityIn, capacityOf, overlaps } from "./capacity";

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

describe("capacityIn", () => {
  const rooms = [room("a", 1), room("b", 2)];
  it.each([
    ["unchanged with no block", [], 3],
    ["nothing with the whole blocked on one day", [block(null, "2026-06-01", "2026-06-01")], 0],
    ["without the beds of a blocked room", [block("b", "2026-12-31", null)], 1],
    [
      "a room blocked twice counted once",
      [block("b", "2025-01-01", null), block("b", "2026-02-01", null)],
      1,
    ],
    ["unchanged by what ended the day before", [block(null, "2025-01-01", "2025-12-31")], 3],
    ["unchanged by what begins the day after", [block(null, "2027-01-01", null)], 3],
  ])("is %s", (_, blocks, capacity) => {
    expect(capacityIn({ places: 9 }, rooms, blocks, year)).toBe(capacity);
  });

  it("stays unknown when nobody said how many may live there", () => {
    expect(capacityIn({ places: null }, [], [block(null, "2026-01-01", null)], year)).toBeNull();
  });

  it("is never below nothing nor above what there is", () => {
    const rooms = fc.array(fc.record({ beds: fc.nat(6), blocked: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(rooms, (given) => {
        const all = given.map(({ beds }, n) => room(`${n}`, beds));
        const blocks = given.flatMap(({ blocked }, n) =>
          blocked ? [block(`${n}`, "2026-05-01", null)] : [],
        );
        const left = capacityIn({ places: null }, all, blocks, year) ?? -1;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(capacityOf({ places: null }, all) ?? 0);
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
