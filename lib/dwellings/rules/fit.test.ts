import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, type FitCode, HOME_NEEDS, judgeFit, type Wanted } from "./fit";

const flat: Candidate = {
  id: "flat",
  streetAddress: "Storgata 1",
  unit: "H0101",
  postalCode: "4005",
  postalPlace: "Stavanger",
  areaName: "Sentrum",
  kind: "flat",
  holding: "municipal",
  letting: "ordinary",
  landlordId: null,
  rooms: 4,
  bedrooms: 3,
  places: 5,
  areaM2: 90,
  ownEntrance: true,
  ownBathroom: true,
  ownKitchen: true,
  stepFreeEntrance: true,
  wheelchairAccessible: true,
  accessibleBathroom: true,
  hasLift: true,
  floor: 1,
  approvedForAllowance: true,
  energyLabel: "C",
  availableFrom: "2026-01-01",
  availableTo: null,
  monthlyRent: 1_200_000,
  includesHeating: false,
  includesElectricity: false,
  includesInternet: null,
  isFurnished: null,
  monthlyEnergy: null,
  monthlyCostEmpty: null,
  registeredPeople: null,
  registeredPeopleOn: null,
  minutesToSchool: null,
  minutesToWork: null,
  note: null,
  archivedOn: null,
  version: 1,
  roomList: [],
  blocks: [],
  openDefects: [],
  stays: [],
};
const family: Wanted = {
  period: { from: "2026-12-01", to: "2027-05-31" },
  persons: 4,
  needs: [],
  maxRent: null,
  rentNorm: null,
};
const norm = (plain: number) => ({
  plain,
  with_heating: null,
  with_electricity: null,
  with_both: null,
});
const whole = (from: string, to: string | null) => ({
  roomId: null,
  placeNumber: null,
  persons: null,
  from,
  to,
});
const block = (roomId: string | null) => ({
  roomId,
  startsOn: "2026-12-20",
  endsOn: "2027-01-10",
  reason: "renovation" as const,
});
const rooms = [
  { id: "a", name: "Rom 1", beds: 1, archivedOn: null },
  { id: "b", name: "Rom 2", beds: 1, archivedOn: null },
];

type Row = [string, Partial<Candidate>, Partial<Wanted>, "fits" | "weigh" | "no", FitCode];
const rows: Row[] = [
  ["nothing against it", {}, {}, "fits", "free_whole"],
  ["archived", { archivedOn: "2026-10-01" }, {}, "no", "archived"],
  ["not at the municipality's disposal", { availableFrom: null }, {}, "no", "not_at_disposal"],
  ["free a day too late", { availableFrom: "2026-12-02" }, {}, "no", "available_later"],
  ["free from the very day", { availableFrom: "2026-12-01" }, {}, "fits", "free_whole"],
  ["given up a day too early", { availableTo: "2027-05-30" }, {}, "no", "available_until"],
  ["given up on the last day", { availableTo: "2027-05-31" }, {}, "fits", "free_whole"],
  [
    "given up one day, with no end to the search",
    { availableTo: "2030-01-01" },
    { period: { from: "2026-12-01", to: null } },
    "weigh",
    "available_until",
  ],
  ["blocked within the period", { blocks: [block(null)] }, {}, "no", "blocked"],
  ["someone lives there", { stays: [whole("2026-01-01", null)] }, {}, "no", "no_place"],
  [
    "someone moves out the day before",
    { stays: [whole("2026-01-01", "2026-11-30")] },
    {},
    "fits",
    "free_whole",
  ],
  ["too small for them", { places: 3 }, {}, "no", "too_few_places"],
  ["nobody has said for how many", { places: null }, {}, "weigh", "places_unknown"],
  [
    "a room of it is blocked",
    { roomList: rooms, blocks: [block("a")] },
    { persons: 1 },
    "fits",
    "free_places",
  ],
  [
    "a room of it is blocked, for two",
    { roomList: rooms, blocks: [block("a")] },
    { persons: 2 },
    "no",
    "too_few_places",
  ],
  ["crowded", { rooms: 2, areaM2: 60 }, {}, "weigh", "crowded"],
  ["few rooms but area enough", { rooms: 2, areaM2: 100 }, {}, "fits", "not_crowded"],
  [
    "crowded with who lives there already",
    {
      roomList: [...rooms, { id: "c", name: "Rom 3", beds: 1, archivedOn: null }],
      rooms: 2,
      areaM2: 60,
      stays: [
        { roomId: "a", placeNumber: 1, persons: null, from: "2026-01-01", to: null },
        { roomId: "b", placeNumber: null, persons: null, from: "2026-01-01", to: null },
      ],
    },
    { persons: 1 },
    "weigh",
    "crowded",
  ],
  ["rooms not counted", { rooms: null }, {}, "weigh", "crowding_unknown"],
  ["made for a wheelchair", {}, { needs: ["wheelchair"] }, "fits", "has_need"],
  [
    "not made for a wheelchair",
    { wheelchairAccessible: false },
    { needs: ["wheelchair"] },
    "no",
    "lacks_need",
  ],
  [
    "perhaps made for a wheelchair",
    { wheelchairAccessible: null },
    { needs: ["wheelchair"] },
    "weigh",
    "need_unknown",
  ],
  ["shares the bathroom", { ownBathroom: false }, { needs: ["own_bathroom"] }, "no", "lacks_need"],
  [
    "not approved for housing allowance",
    { approvedForAllowance: false },
    { needs: ["allowance"] },
    "no",
    "lacks_need",
  ],
  ["an øre above the limit", {}, { maxRent: 1_199_999 }, "no", "rent_above_limit"],
  ["rent at the limit", {}, { maxRent: 1_200_000 }, "fits", "rent_within_limit"],
  ["rent not told", { monthlyRent: null }, { maxRent: 1_200_000 }, "weigh", "rent_unknown"],
  ["rent above the norm", {}, { rentNorm: norm(1_100_000) }, "weigh", "rent_above_norm"],
  ["rent at the norm", {}, { rentNorm: norm(1_200_000) }, "fits", "rent_within_norm"],
  [
    "rent that is above the norm with what the norm covers",
    { monthlyEnergy: 100_000 },
    { rentNorm: { ...norm(0), plain: null, with_both: 1_250_000 } },
    "weigh",
    "rent_above_norm",
  ],
  [
    "rent that cannot be compared",
    { includesHeating: null },
    { rentNorm: norm(1_200_000) },
    "weigh",
    "rent_norm_unknown",
  ],
  [
    "a dangerous defect",
    { openDefects: [{ what: "Mugg", severity: "dangerous" }] },
    {},
    "no",
    "dangerous_defect",
  ],
  [
    "a serious defect",
    { openDefects: [{ what: "Lekk", severity: "serious" }] },
    {},
    "weigh",
    "serious_defect",
  ],
  [
    "a small defect",
    { openDefects: [{ what: "Dørhåndtak", severity: "minor" }] },
    {},
    "fits",
    "free_whole",
  ],
];

describe("judgeFit", () => {
  it.each(rows)("%s", (_, dwelling, wanted, verdict, code) => {
    const judged = judgeFit({ ...flat, ...dwelling }, { ...family, ...wanted });
    expect({ verdict: judged.verdict, codes: judged.reasons.map((reason) => reason.code) }).toEqual(
      {
        verdict,
        codes: expect.arrayContaining([code]),
      },
    );
  });

  it("gives the facts that each reason rests on", () => {
    const judged = judgeFit(
      { ...flat, blocks: [block(null)], areaM2: 60, rooms: 2 },
      { ...family, maxRent: 1_000_000 },
    );
    expect(judged.reasons).toContainEqual({
      code: "blocked",
      weight: "against",
      days: { from: "2026-12-20", to: "2027-01-10" },
      blockReason: "renovation",
    });
    expect(judged.reasons).toContainEqual({
      code: "rent_above_limit",
      weight: "against",
      money: { rent: 1_200_000, limit: 1_000_000 },
    });
    expect(judgeFit({ ...flat, areaM2: 60, rooms: 2 }, family).reasons).toContainEqual({
      code: "crowded",
      weight: "weigh",
      counts: { rooms: 2, areaM2: 60, persons: 4 },
    });
  });

  const answer = fc.constantFrom(true, false, null);
  const candidates = fc
    .record({
      availableFrom: fc.constantFrom(null, "2026-01-01", "2027-01-01"),
      places: fc.option(fc.nat(8)),
      rooms: fc.option(fc.nat(6)),
      areaM2: fc.option(fc.integer({ min: 10, max: 150 })),
      ownBathroom: answer,
      wheelchairAccessible: answer,
      approvedForAllowance: answer,
      monthlyRent: fc.option(fc.nat(2_000_000)),
      stays: fc.constantFrom([], [whole("2026-12-01", null)], [whole("2026-01-01", "2026-11-30")]),
    })
    .map((given): Candidate => ({ ...flat, ...given }));
  const wishes = fc.record({
    persons: fc.option(fc.integer({ min: 1, max: 8 })),
    needs: fc.uniqueArray(fc.constantFrom(...HOME_NEEDS)),
    maxRent: fc.option(fc.nat(2_000_000)),
  });

  it("fits exactly when no reason speaks against it or is to be weighed", () => {
    fc.assert(
      fc.property(candidates, wishes, (dwelling, wish) => {
        const { verdict, reasons } = judgeFit(dwelling, { ...family, ...wish });
        const weights = new Set(reasons.map(({ weight }) => weight));
        expect(verdict).toBe(
          weights.has("against") ? "no" : weights.has("weigh") ? "weigh" : "fits",
        );
      }),
    );
  });

  it("never fits better for one need more, one person more, or a lower limit", () => {
    const rank = { fits: 2, weigh: 1, no: 0 };
    fc.assert(
      fc.property(candidates, wishes, (dwelling, wish) => {
        const less = { ...family, ...wish };
        const more = {
          ...less,
          needs: HOME_NEEDS,
          persons: (wish.persons ?? 0) + 1,
          maxRent: Math.floor((wish.maxRent ?? 2_000_000) / 2),
        };
        expect(rank[judgeFit(dwelling, more).verdict]).toBeLessThanOrEqual(
          rank[judgeFit(dwelling, less).verdict],
        );
      }),
    );
  });
});
