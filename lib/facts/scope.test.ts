import { describe, expect, it } from "vitest";
import { aChild, anAdult, anItem, aSheet, facts } from "./fixtures";
import {
  caseScope,
  isReadable,
  itemScope,
  membersOf,
  municipalityScope,
  personScope,
  readDate,
  readFact,
} from "./scope";

const person = anAdult("a", { "settlement.settledOn": "2026-03-01" });
const lease = anItem("l1", { "dwelling.rooms": 4 });
const sheet = aSheet({
  caseFacts: facts({ "dwelling.rooms": 2, "reception.centre": "none" }),
  municipalityFacts: facts({ "municipality.quotaRemaining": 7 }),
  persons: [person, anAdult("b", { "settlement.settledOn": "2026-02-01" }), aChild("c")],
  items: {
    lease: [lease, anItem("l2")],
    application: [
      anItem("old", { "application.decidedOn": "2025-01-01", "application.outcome": "rejected" }),
      anItem("new", { "application.decidedOn": "2026-01-01" }),
    ],
    tenancyRisk: [anItem("r1", {}, { leaseId: "l1" }), anItem("r2", {}, { leaseId: "l2" })],
    absence: [anItem("x", {}, { personId: "a" }), anItem("y", {}, { personId: "b" })],
  },
});
const around = caseScope(sheet);

describe("reading a fact", () => {
  it("takes the nearest: the thing, then the case, then the municipality", () => {
    const scope = itemScope(around, "lease", lease);
    expect(readFact(scope, "dwelling.rooms")?.value).toBe(4);
    expect(readFact(scope, "reception.centre")?.value).toBe("none");
    expect(readFact(scope, "municipality.quotaRemaining")?.value).toBe(7);
    expect(readFact(around, "dwelling.rooms")?.value).toBe(2);
    expect(readFact(municipalityScope(sheet), "dwelling.rooms")).toBeUndefined();
  });

  it("takes the household's earliest date where no person is in view", () => {
    expect(readDate(around, "settlement.settledOn")).toBe("2026-02-01");
    expect(readDate(personScope(around, person), "settlement.settledOn")).toBe("2026-03-01");
    const [, , child] = membersOf(around, "person");
    expect(child && readDate(child, "settlement.settledOn")).toBeNull();
  });

  it("takes the latest application where none is in view", () => {
    expect(readDate(around, "application.decidedOn")).toBe("2026-01-01");
    expect(readFact(around, "application.outcome")?.value).toBe("rejected");
    const [, latest] = membersOf(around, "application");
    expect(latest && readFact(latest, "application.outcome")).toBeUndefined();
  });

  it("reads no number as a date", () => {
    expect(readDate(around, "dwelling.rooms")).toBeNull();
  });
});

describe("members", () => {
  it("are those of the household, or of the person or lease in view", () => {
    expect(membersOf(around, "adult")).toHaveLength(2);
    expect(membersOf(around, "child")).toHaveLength(1);
    expect(membersOf(around, "person")).toHaveLength(3);
    expect(membersOf(around, "tenancyRisk")).toHaveLength(2);
    const ids = (scope: typeof around, kind: "tenancyRisk" | "absence") =>
      membersOf(scope, kind).map(({ item }) => item?.id);
    expect(ids(itemScope(around, "lease", lease), "tenancyRisk")).toEqual(["r1"]);
    expect(ids(personScope(around, person), "absence")).toEqual(["x"]);
  });
});

it("tells where a fact can be read", () => {
  const inCase = new Set(["case"] as const);
  expect(isReadable("settlement.settledOn", inCase)).toBe(true);
  expect(isReadable("person.interpreterNeeded", inCase)).toBe(false);
  expect(isReadable("person.interpreterNeeded", new Set(["case", "person"]))).toBe(true);
  expect(isReadable("lease.signedOn", inCase)).toBe(false);
  expect(isReadable("dwelling.rooms", new Set())).toBe(false);
  expect(isReadable("municipality.quotaRemaining", new Set())).toBe(true);
});
