import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Home, HousingReview, Member } from "../types";
import { asLived, costShare, personsOn, securityOf } from "./home-as-lived";
import { careerSegments, chaptersOf } from "./timeline";

const home = (more: Partial<Home> = {}): Home => ({
  source: "lease",
  id: "h",
  dwellingId: null,
  from: "2024-01-01",
  to: null,
  tenure: "private_rental",
  place: null,
  rooms: 2,
  areaM2: 50,
  monthlyCost: 1_000_000,
  endsOn: null,
  isFixedTerm: null,
  movedReason: null,
  ...more,
});
const member = (personId: string, more: Partial<Member> = {}): Member => ({
  personId,
  birthDate: "1990-05-05",
  fromOn: "2023-10-01",
  toOn: null,
  ...more,
});
const review = (more: Partial<HousingReview>): HousingReview => ({
  id: "r",
  occasion: "regular",
  reviewedOn: "2024-06-01",
  monthlyIncome: 3_000_000,
  monthlyCost: null,
  debtAnswer: null,
  persons: null,
  isCrowded: null,
  leaseEnd: null,
  note: null,
  recordedByName: "",
  ...more,
});

describe("how many lived there", () => {
  const family = [
    member("a"),
    member("b", { fromOn: "2024-09-01" }),
    member("c", { birthDate: "2025-02-10", fromOn: "2025-02-10" }),
    member("d", { birthDate: "2010-01-01", toOn: "2025-08-15" }),
  ];
  it.each([
    ["2020-01-01", 2],
    ["2024-08-31", 2],
    ["2024-09-01", 3],
    ["2025-02-09", 3],
    ["2025-02-10", 4],
    ["2025-08-14", 4],
    ["2025-08-15", 3],
  ])("%s: %i", (day, persons) => {
    expect(personsOn(family, day)).toBe(persons);
  });
});

describe("how safe a home is", () => {
  it.each([
    [home({ tenure: "owned", isFixedTerm: null }), { kind: "owned", until: null }],
    [home({ tenure: "temporary" }), { kind: "unsettled", until: null }],
    [
      home({ isFixedTerm: true, endsOn: "2027-01-31" }),
      { kind: "fixed_term", until: "2027-01-31" },
    ],
    [home({ endsOn: "2027-01-31" }), { kind: "fixed_term", until: "2027-01-31" }],
    [home({ isFixedTerm: false }), { kind: "open_ended", until: null }],
    [home(), { kind: "unknown", until: null }],
  ])("%#", (one, security) => {
    expect(securityOf(one)).toEqual(security);
  });
});

const span = { from: "2024-01-01", to: "2026-11-26" };

it("counts crowding by those who lived there at that time", () => {
  const members = [
    member("a"),
    member("b"),
    member("c", { birthDate: "2025-03-01", fromOn: "2025-03-01" }),
  ];
  const homes = [home({ id: "1", to: "2025-02-28" }), home({ id: "2", from: "2025-03-01" })];
  const lived = asLived(chaptersOf(careerSegments(homes, span)), { members, reviews: [] });
  // Two rooms and 50 m²: enough for two; three have fewer rooms than persons and under 25 m² each.
  expect(lived.map(({ persons, crowded }) => [persons, crowded])).toEqual([
    [2, false],
    [3, true],
  ]);
});

it("takes the rent burden from the latest budget of the time in the home", () => {
  const chapters = chaptersOf(careerSegments([home({ to: "2025-12-31" })], span));
  const reviews = [
    review({ id: "1" }),
    review({ id: "2", reviewedOn: "2025-06-01", monthlyIncome: 4_000_000, monthlyCost: 1_100_000 }),
    review({ id: "3", reviewedOn: "2026-06-01" }),
  ];
  const [there, gap] = asLived(chapters, { members: [member("a")], reviews });
  expect(there).toMatchObject({ burden: 27.5, burdenOn: "2025-06-01" });
  expect(gap).toMatchObject({ home: null, burden: null, crowded: null });
});

it("gives no share without an income, and never a negative one", () => {
  expect(costShare(100, 0)).toBeNull();
  expect(costShare(null, 100)).toBeNull();
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000_000 }), (cost, income) => {
      expect(costShare(cost, income)).toBeGreaterThanOrEqual(0);
    }),
  );
});
