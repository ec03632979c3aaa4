import fc from "fast-check";
import { expect, it } from "vitest";
import { standingAt, timeLeft } from "./expiry";

const life = {
  seenAt: "2026-11-26T08:00:00.000Z",
  sealsAt: "2026-11-26T16:00:00.000Z",
  expiresAt: "2026-11-27T08:00:00.000Z",
};

it.each([
  ["2026-11-26T08:00:00.000Z", "open"],
  ["2026-11-26T15:59:59.999Z", "open"],
  ["2026-11-26T16:00:00.000Z", "sealed"],
  ["2026-11-27T07:59:59.999Z", "sealed"],
  ["2026-11-27T08:00:00.000Z", "gone"],
  // The clock is a little off by itself, and then set back by somebody.
  ["2026-11-26T07:56:00.000Z", "open"],
  ["2026-11-26T07:54:00.000Z", "sealed"],
])("at %s it is %s", (now, standing) => {
  expect(standingAt(life, now)).toBe(standing);
});

it("is never open again once it is sealed, and never there again once it is gone", () => {
  const order = ["open", "sealed", "gone"];
  const instant = fc
    .integer({ min: 0, max: 48 * 60 })
    .map((minutes) => new Date(Date.parse(life.seenAt) + minutes * 60_000).toISOString());
  fc.assert(
    fc.property(instant, instant, (one, other) => {
      const [first, then] = [one, other].sort() as [string, string];
      expect(order.indexOf(standingAt(life, first))).toBeLessThanOrEqual(
        order.indexOf(standingAt(life, then)),
      );
    }),
  );
});

it("tells the hours that are left, and the minutes of the last", () => {
  expect(timeLeft(life.expiresAt, "2026-11-26T08:00:30.000Z")).toEqual({ hours: 23, minutes: 59 });
  expect(timeLeft(life.expiresAt, "2026-11-27T07:30:00.000Z")).toEqual({ hours: 0, minutes: 30 });
  expect(timeLeft(life.expiresAt, "2026-11-28T00:00:00.000Z")).toEqual({ hours: 0, minutes: 0 });
});
