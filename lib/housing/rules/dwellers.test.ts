import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { type Dwelt, livesOn, mostAtOnce, overfullOn } from "./dwellers";
import { placesIn } from "./places";

const all: Dwelt = { livesFrom: null, livesUntil: null };
const born: Dwelt = { livesFrom: "2026-12-10", livesUntil: null };
const left: Dwelt = { livesFrom: null, livesUntil: "2026-12-10" };
const never: Dwelt = { livesFrom: "2026-12-10", livesUntil: "2026-12-10" };
const home = { rooms: [{ id: "a", beds: 2 }], places: null };
const bed = (placeNumber: number | null, from: PlainDate, until: PlainDate | null = null) => ({
  roomId: "a",
  placeNumber,
  from,
  until,
});

it.each<[string, Dwelt, PlainDate, boolean]>([
  ["all the time", all, "2020-01-01", true],
  ["not the day before", born, "2026-12-09", false],
  ["from the first day", born, "2026-12-10", true],
  ["to the day before the last", left, "2026-12-09", true],
  ["not on the day of leaving", left, "2026-12-10", false],
  ["one who never came", never, "2026-12-10", false],
])("lives there %s", (_, one, day, lives) => {
  expect(livesOn(one, day)).toBe(lives);
});

describe("mostAtOnce", () => {
  it.each<[string, Dwelt[], PlainDate | null, number]>([
    ["a child born later", [all, born], null, 2],
    ["a child born after the period", [all, born], "2026-12-10", 1],
    ["one who comes on the day another leaves", [all, left, born], null, 2],
    ["nobody", [], null, 0],
  ])("counts %s", (_, people, until, most) => {
    expect(mostAtOnce(people, { from: "2026-12-01", until })).toBe(most);
  });
});

describe("overfullOn", () => {
  const [from, later] = ["2026-12-01", "2026-12-20"];
  it.each<[string, ReturnType<typeof bed>[], Dwelt[], PlainDate | null]>([
    ["the day that a third is born", [bed(null, from)], [all, all, born], "2026-12-10"],
    ["no day, when one leaves first", [bed(null, from)], [all, left, born], null],
    ["the day that the bed is left", [bed(1, from, later), bed(2, from)], [all, all], later],
    ["no day without places", [bed(1, from, "2026-12-05")], [all, born, born], null],
  ])("is %s", (_, places, people, day) => {
    expect(overfullOn(home, places, people, from)).toBe(day);
  });

  it("agrees with a count of every day", () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays("2026-12-01", days));
    const span = fc.tuple(fc.option(day), fc.option(day)).filter(([a, b]) => !a || !b || a <= b);
    const kept = fc
      .tuple(fc.constantFrom(1, 2, null), day, fc.option(day))
      .map(([number, start, end]) => bed(number, start, end));
    fc.assert(
      fc.property(
        fc.array(kept, { maxLength: 4 }),
        fc.array(
          span.map(([livesFrom, livesUntil]) => ({ livesFrom, livesUntil })),
          { maxLength: 5 },
        ),
        (places, people) => {
          const days = Array.from({ length: 50 }, (_, at) => addDays("2026-12-01", at));
          const full = days.find((one) => {
            const there = places.filter(
              ({ from: start, until }) => start <= one && (until === null || one < until),
            );
            const living = people.filter((who) => livesOn(who, one)).length;
            return there.length > 0 && living > (placesIn(home, there) ?? 0);
          });
          expect(overfullOn(home, places, people, "2026-12-01")).toBe(full ?? null);
        },
      ),
      { numRuns: 500 },
    );
  });
});
