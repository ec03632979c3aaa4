import { array, assert, constantFrom, integer, property, record, uuid } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Invited, settlePlaces } from "./places";

const NOW = "2026-11-23T08:00:00.000Z";
const early = "2026-11-20T08:00:00.000Z";
const late = "2026-11-21T08:00:00.000Z";
const one = (id: string, given: Partial<Invited> = {}): Invited => ({
  id,
  answer: "yes",
  hasPlace: false,
  waitsSince: null,
  ...given,
});

describe("who gets a place", () => {
  it.each([
    ["a yes gets a free place", [one("a")], 1, { a: true }],
    [
      "a yes waits when it is full",
      [one("a", { hasPlace: true }), one("b")],
      1,
      { a: true, b: NOW },
    ],
    [
      "a no frees the place for the one who has waited longest",
      [
        one("a", { answer: "no", hasPlace: true }),
        one("b", { waitsSince: late }),
        one("c", { waitsSince: early }),
      ],
      1,
      { a: null, b: late, c: true },
    ],
    [
      "a maybe holds no place, and does not wait",
      [one("a", { answer: "maybe", hasPlace: true }), one("b", { answer: null })],
      2,
      { a: null, b: null },
    ],
    [
      "a place is not taken from anyone when another has waited longer",
      [one("a", { hasPlace: true }), one("b", { waitsSince: early })],
      1,
      { a: true, b: early },
    ],
  ] as const)("%s", (_, invited, places, expected) => {
    const after = placed(invited, places);
    expect(
      Object.fromEntries(after.map(({ id, hasPlace, waitsSince }) => [id, hasPlace || waitsSince])),
    ).toEqual(expected);
  });

  it("never seats more than there are places for, lets nobody wait beside a free one, and is at rest after", () => {
    const answers = constantFrom("yes", "maybe", "no", null);
    const steps = array(record({ id: uuid(), answer: answers }), { maxLength: 25 });
    assert(
      property(steps, integer({ min: 1, max: 12 }), (said, places) => {
        let invited: Invited[] = [];
        said.forEach(({ id, answer }, minute) => {
          const at = `2026-11-23T08:${String(minute).padStart(2, "0")}:00.000Z`;
          const known = invited.some((each) => each.id === id);
          const asked = known ? invited : [...invited, one(id, { answer: null })];
          const before = asked.map((each) => (each.id === id ? { ...each, answer } : each));
          invited = placed(before, places, at);
          const seated = invited.filter(({ hasPlace }) => hasPlace);
          const waiting = invited.filter(({ waitsSince }) => waitsSince !== null);
          expect(seated.length).toBeLessThanOrEqual(places);
          expect(waiting.length === 0 || seated.length === places).toBe(true);
          expect(seated.length + waiting.length).toBe(
            invited.filter((each) => each.answer === "yes").length,
          );
          expect(settlePlaces(invited, places, NOW)).toEqual([]);
        });
      }),
    );
  });
});

function placed(invited: readonly Invited[], places: number, now = NOW): Invited[] {
  const changes = new Map(settlePlaces(invited, places, now).map((each) => [each.id, each]));
  return invited.map((each) => ({ ...each, ...changes.get(each.id) }));
}
