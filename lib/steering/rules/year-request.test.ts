import fc from "fast-check";
import { expect, it } from "vitest";
import { type RequestKind, requestedNow, requestKinds } from "./year-request";

const letter = (
  kind: RequestKind,
  requestedNumber: number,
  requestedMinors: number | null,
  receivedOn: string,
) => ({ kind, requestedNumber, requestedMinors, receivedOn });

const original = letter("original", 40, 4, "2025-11-10");

it.each([
  ["nothing asked for", [], null],
  ["the first request", [original], { number: 40, minors: 4 }],
  ["ten more", [original, letter("additional", 10, null, "2026-04-01")], { number: 50, minors: 4 }],
  [
    "an adjustment downwards, entered before the additional request it followed",
    [
      letter("adjusted", 30, null, "2026-06-01"),
      original,
      letter("additional", 10, 2, "2026-04-01"),
    ],
    { number: 30, minors: null },
  ],
  [
    "an additional request without a first one",
    [letter("additional", 5, 5, "2026-02-02")],
    { number: 5, minors: 5 },
  ],
  [
    "two letters on one day: the whole number comes first",
    [letter("additional", 5, 1, "2025-11-10"), original],
    { number: 45, minors: 5 },
  ],
])("adds up %s", (_what, versions, expected) => {
  expect(requestedNow(versions)).toEqual(expected);
});

it("never tells of more minors than people, nor depends on the order of entering", () => {
  const version = fc
    .tuple(
      fc.constantFrom(...requestKinds),
      fc.nat(500),
      fc.option(fc.nat(100)),
      fc.integer({ min: 10, max: 28 }),
    )
    .map(([kind, number, share, day]) =>
      letter(
        kind,
        number,
        share === null ? null : Math.floor((number * share) / 100),
        `2026-03-${day}`,
      ),
    );
  fc.assert(
    fc.property(fc.uniqueArray(version, { selector: (one) => one.receivedOn }), (versions) => {
      const now = requestedNow(versions);
      expect(requestedNow(versions.toReversed())).toEqual(now);
      if (now) expect(now.minors ?? 0).toBeLessThanOrEqual(now.number);
    }),
  );
});
