import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "@/lib/platform/dates";
import { type ComparedHome, homeAnswer, isSecure, sourceOf } from "./compared-homes";

const today = "2026-11-25";
const norms = { plain: 1_000_000, with_heating: null, with_electricity: null, with_both: null };

const home = (more: Partial<ComparedHome> = {}, lease: Partial<ComparedHome["lease"]> = {}) => ({
  caseId: "c",
  type: "agreed_self_settlement" as const,
  settledOn: "2024-03-01",
  persons: 2,
  rooms: 2,
  areaM2: 50,
  rentNorm: norms,
  leftOn: null,
  ...more,
  lease: {
    monthlyRent: 1_000_000,
    includesHeating: false,
    includesElectricity: false,
    monthlyEnergy: 100_000,
    startsOn: "2024-03-01",
    isFixedTerm: true,
    endsOn: "2027-02-28",
    movedInOn: "2024-03-01",
    movedOutOn: null,
    ...lease,
  },
});

describe("rent", () => {
  it("is 200 kroner for each of 50 square metres at 10,000 kroner", () => {
    expect(homeAnswer("rent_per_m2", home(), today)).toBe(200);
    expect(homeAnswer("rent_per_m2", home({ areaM2: null }), today)).toBeNull();
    expect(homeAnswer("rent_per_m2", home({}, { monthlyRent: null }), today)).toBeNull();
  });

  it.each([
    ["at the norm", 1_000_000, norms, false],
    ["one øre above", 1_000_001, norms, true],
    ["without a norm", 1_000_000, null, null],
  ])("%s", (_what, monthlyRent, rentNorm, above) => {
    expect(homeAnswer("rent_above_norm", home({ rentNorm }, { monthlyRent }), today)).toBe(above);
  });
});

it.each([
  ["a room each", 2, 2, 30, false],
  ["fewer rooms than persons and 24 m² each", 2, 1, 48, true],
  ["fewer rooms and 25 m² each", 2, 1, 50, false],
  ["one alone in one room of 24 m²", 1, 1, 24, true],
  ["area not known", 3, 2, null, null],
])("by Statistics Norway's definition: %s", (_what, persons, rooms, areaM2, crowded) => {
  expect(homeAnswer("crowded", home({ persons, rooms, areaM2 }), today)).toBe(crowded);
});

describe("a secure lease", () => {
  it.each([
    ["without an end", { isFixedTerm: false, startsOn: null, endsOn: null }, true],
    ["three years to the day", { startsOn: "2024-03-01", endsOn: "2027-02-28" }, true],
    ["a day short", { startsOn: "2024-03-01", endsOn: "2027-02-27" }, false],
    ["three years from a leap day", { startsOn: "2024-02-29", endsOn: "2027-02-28" }, true],
    ["one year", { startsOn: "2024-03-01", endsOn: "2025-02-28" }, false],
    ["an end that is not known", { endsOn: null }, null],
    ["not said", { isFixedTerm: null }, null],
  ])("%s", (_what, lease, secure) => {
    expect(isSecure(home({}, lease).lease)).toBe(secure);
  });

  it("is never less secure with a later end", () => {
    const start = fc.integer({ min: 0, max: 9000 }).map((days) => addDays("2001-01-01", days));
    fc.assert(
      fc.property(start, fc.nat(2000), fc.nat(400), (startsOn, days, more) => {
        const endsOn = addDays(startsOn, days);
        const lease = { isFixedTerm: true, startsOn };
        if (isSecure({ ...lease, endsOn })) {
          expect(isSecure({ ...lease, endsOn: addDays(endsOn, more) })).toBe(true);
        }
        expect(isSecure({ ...lease, endsOn: addMonths(startsOn, 36) })).toBe(true);
      }),
    );
  });
});

describe("moves from the home within two years", () => {
  it.each([
    ["still there", {}, {}, false],
    ["the last day within", {}, { movedOutOn: "2026-02-28" }, true],
    ["two years after", {}, { movedOutOn: "2026-03-01" }, false],
    ["to another municipality", { leftOn: "2025-01-01" }, {}, true],
    ["not two years ago", { settledOn: "2024-11-26" }, { movedOutOn: "2025-01-01" }, "ahead"],
    ["two years ago today", { settledOn: "2024-11-25" }, {}, false],
    ["moving in not recorded", {}, { movedInOn: null }, null],
  ] as const)("%s", (_what, more, lease, answer) => {
    expect(homeAnswer("left_home", home(more, lease), today)).toBe(answer);
  });
});

it("names where a number comes from, and whether it has been checked", () => {
  expect(sourceOf("secure_lease", today)).toMatchObject({
    law: "husleieloven § 9-3",
    value: 36,
    verified: true,
  });
  expect(sourceOf("crowded", today)).toEqual({ law: "SSB, vardok 3462", verified: true });
  expect(sourceOf("rent_per_m2", today)).toBeNull();
});
