import fc from "fast-check";
import { expect, it } from "vitest";
import { contentOf, isAbout, lackingIn, RECORD_KINDS } from "./records";

const nothing = {
  wantsMore: null,
  outcome: null,
  atRisk: null,
  contactOfferedOn: null,
  heldAlone: null,
  costYear: null,
  costTotal: null,
};
const all = {
  wantsMore: true,
  outcome: "Fotball",
  atRisk: true,
  contactOfferedOn: "2026-11-20",
  heldAlone: true,
  costYear: 2026,
  costTotal: 120_000_00,
};

it.each([
  ["participation", ["personId", "wantsMore"]],
  ["school", ["personId", "atRisk"]],
  ["child_leisure", ["personId", "outcome"]],
  ["adulthood_plan", ["personId"]],
  ["jobbsjansen", ["personId", "outcome"]],
  ["youth_talk", ["personId", "heldAlone", "outcome"]],
  ["cost", ["costYear", "costTotal"]],
] as const)("a record of %s with nothing in it lacks %j", (kind, fields) => {
  expect(lackingIn(kind, { ...nothing, personId: null })).toEqual(fields);
});

it("keeps of each kind only what belongs to it", () => {
  expect(contentOf("school", all)).toEqual({
    ...nothing,
    atRisk: true,
    contactOfferedOn: "2026-11-20",
  });
  expect(contentOf("adulthood_plan", all)).toEqual(nothing);
});

it("takes an answer of no as an answer", () => {
  expect(lackingIn("participation", { ...nothing, wantsMore: false, personId: "one" })).toEqual([]);
  expect(lackingIn("cost", { ...nothing, costYear: 2026, costTotal: 0, personId: null })).toEqual(
    [],
  );
});

it("lacks nothing in a full record, of whatever kind", () => {
  fc.assert(
    fc.property(fc.constantFrom(...RECORD_KINDS), (kind) => {
      expect(lackingIn(kind, { ...contentOf(kind, all), personId: "one" })).toEqual([]);
    }),
  );
});

it("is about a child, about anyone, or about the case", () => {
  expect(RECORD_KINDS.map(isAbout)).toEqual([
    "anyone",
    "anyone",
    "child",
    "child",
    "anyone",
    "anyone",
    "case",
  ]);
});
