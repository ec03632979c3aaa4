import fc from "fast-check";
import { expect, it } from "vitest";
import { overlaps, type TimedMeeting } from "./overlap";

const at = (startsAtTime: string | null, minutes: number | null = 60, heldOn = "2026-11-20") => ({
  heldOn,
  startsAtTime,
  minutes,
});

it.each([
  ["the same time", at("10:00"), at("10:00"), true],
  ["the second begins within the first", at("10:00", 90), at("11:15"), true],
  ["the second begins when the first ends", at("10:00"), at("11:00"), false],
  ["no length said, taken as an hour", at("10:00", null), at("10:59"), true],
  ["no length said, an hour later", at("10:00", null), at("11:00"), false],
  ["no time said", at(null), at("10:00"), false],
  ["another day", at("10:00"), at("10:00", 60, "2026-11-21"), false],
])("two meetings, %s: %j and %j overlap: %s", (_what, one, other, expected) => {
  expect(overlaps(one, other)).toBe(expected);
});

const meeting: fc.Arbitrary<TimedMeeting> = fc.record({
  heldOn: fc.constantFrom("2026-03-29", "2026-10-25", "2026-11-20"),
  startsAtTime: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`),
  ),
  minutes: fc.option(fc.integer({ min: 1, max: 720 })),
});

it("is the same seen from either meeting, and a timed meeting overlaps itself", () => {
  fc.assert(
    fc.property(meeting, meeting, (one, other) => {
      expect(overlaps(one, other)).toBe(overlaps(other, one));
      expect(overlaps(one, one)).toBe(one.startsAtTime !== null);
    }),
  );
});
