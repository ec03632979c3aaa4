import fc from "fast-check";
import { expect, it } from "vitest";
import {
  BOOKING_MODES,
  BOOKING_SOURCES,
  DEVIATION_GROUNDS,
  deviationOf,
  isQualified,
  refusedBecause,
  SUPPLIER_KINDS,
} from "./booking";
import { interpreterCategories } from "./interpreting";

const lastFreeDay = "2026-12-31";
const firstDayOfDuty = "2027-01-01";

it("TO-01: a child is refused by tolkeloven § 4, but in an emergency or out of regard for the child", () => {
  expect(deviationOf({ source: "child", category: null, heldOn: lastFreeDay })).toEqual({
    kind: "child",
    law: "tolkeloven § 4",
    grounds: ["emergency", "defensible_for_child"],
  });
});

it("TO-03: someone outside the register is refused by tolkeloven § 7, with its three exceptions", () => {
  expect(deviationOf({ source: "supplier", category: "none", heldOn: firstDayOfDuty })).toEqual({
    kind: "unqualified",
    law: "tolkeloven § 7",
    grounds: ["emergency", "cannot_wait", "strong_reasons"],
  });
});

it.each([
  [lastFreeDay, null],
  [firstDayOfDuty, "unqualified"],
])("TO-04: outside the register on %s departs from the law: %s", (heldOn, kind) => {
  const found = deviationOf({ source: "register", category: "none", heldOn });
  expect(found?.kind ?? null).toBe(kind);
});

it.each(["A", "B", "C", "D", "E"] as const)("TO-05: category %s is qualified", (category) => {
  expect(isQualified({ source: "register", category })).toBe(true);
  expect(deviationOf({ source: "register", category, heldOn: firstDayOfDuty })).toBeNull();
});

it("TO-06: one interprets in person, or on screen or phone (tolkeloven § 8)", () => {
  expect(BOOKING_MODES).toEqual(["in_person", "video", "phone"]);
});

it("TO-10: a relative or friend is refused by tolkeloven §§ 7 and 16", () => {
  expect(deviationOf({ source: "relative", category: null, heldOn: lastFreeDay })).toEqual({
    kind: "relative",
    law: "tolkeloven §§ 7 og 16",
    grounds: ["emergency", "cannot_wait", "strong_reasons"],
  });
});

it.each([
  ["child", null, null, ["child-refused", "reason-missing"]],
  ["child", "cannot_wait", "Vi rakk ikke", ["child-refused"]],
  ["child", "emergency", "  ", ["reason-missing"]],
  ["child", "emergency", "Ambulansen sto utenfor", []],
  ["relative", null, null, ["relative-refused", "reason-missing"]],
  ["relative", "defensible_for_child", "Barnet ville det", ["relative-refused"]],
  ["relative", "cannot_wait", "Flyet gikk", []],
  ["register", null, null, []],
] as const)("a %s with ground %s and reason %s is refused: %s", (source, ground, reason, codes) => {
  const refused = refusedBecause({
    source,
    category: source === "register" ? "A" : null,
    heldOn: lastFreeDay,
    deviationGround: ground,
    deviationReason: reason,
  });
  expect(refused.map(({ code }) => code.replace("interpreters.errors.", ""))).toEqual(codes);
});

it("knows nothing of the qualification before it is known who comes", () => {
  expect(isQualified({ source: "none_yet", category: null })).toBeNull();
  expect(isQualified({ source: "supplier", category: "none" })).toBe(false);
  expect(isQualified({ source: "child", category: "A" })).toBe(false);
});

it("divides suppliers as the national figures do", () => {
  expect(SUPPLIER_KINDS).toEqual(["municipal", "private", "own_register"]);
});

it("lets no one who is barred interpret without an exception that the law has, on any day", () => {
  const anyBooking = fc.record({
    source: fc.constantFrom(...BOOKING_SOURCES),
    category: fc.constantFrom(null, ...interpreterCategories),
    heldOn: fc.constantFrom("2022-01-01", lastFreeDay, firstDayOfDuty, "2030-06-01"),
    deviationGround: fc.constantFrom(null, ...DEVIATION_GROUNDS),
    deviationReason: fc.constantFrom(null, "", " ", "Det hastet"),
  });
  fc.assert(
    fc.property(anyBooking, (booking) => {
      const deviation = deviationOf(booking);
      const excused =
        deviation?.grounds.some((ground) => ground === booking.deviationGround) &&
        Boolean(booking.deviationReason?.trim());
      expect(refusedBecause(booking).length === 0).toBe(deviation === null || Boolean(excused));
    }),
  );
});
