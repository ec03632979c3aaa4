import { describe, expect, it } from "vitest";
import { recorded } from "@/lib/facts/fact-sheet";
import { anAdult, anItem, aSheet, facts } from "@/lib/facts/fixtures";
import { caseScope, personScope } from "@/lib/facts/scope";
import type { Evidence } from "../types";
import { evaluateEvidence } from "./evidence";

const scope = (caseFacts: Parameters<typeof facts>[0], items = {}) =>
  caseScope(aSheet({ caseFacts: facts(caseFacts), items }));
const met = (evidence: Evidence, ...of: Parameters<typeof scope>) =>
  evaluateEvidence(evidence, scope(...of)).met;

describe("set, empty and comparisons", () => {
  const share = { compare: "budget.housingCostShare", op: "<=", to: { value: 30 } } as const;
  const before = {
    compare: "distribution.readOn",
    op: "<=",
    to: { fact: "distribution.answeredOn", months: 1 },
  } as const;

  it.each<[string, Evidence, Parameters<typeof facts>[0], boolean]>([
    ["set", { set: "reception.centre" }, { "reception.centre": "none" }, true],
    ["not set", { set: "reception.centre" }, {}, false],
    ["false is a value", { set: "dwelling.isCrowded" }, { "dwelling.isCrowded": false }, true],
    ["empty", { empty: "reception.centre" }, {}, true],
    ["not empty", { empty: "reception.centre" }, { "reception.centre": "Oslo" }, false],
    ["empty is not ≤ 30", share, {}, false],
    ["30 ≤ 30", share, { "budget.housingCostShare": 30 }, true],
    ["31 ≤ 30", share, { "budget.housingCostShare": 31 }, false],
    ["9 is not after 10", { ...share, op: ">" }, { "budget.housingCostShare": 9 }, false],
    [
      "a month later, at the end of January",
      before,
      { "distribution.readOn": "2026-02-28", "distribution.answeredOn": "2026-01-31" },
      true,
    ],
    [
      "a day too late",
      before,
      { "distribution.readOn": "2026-03-01", "distribution.answeredOn": "2026-01-31" },
      false,
    ],
    ["the other date is empty", before, { "distribution.readOn": "2026-02-28" }, false],
    [
      "an explicit none in a list",
      { compare: "dwelling.adaptationsNeeded", op: "=", to: { value: "none" } },
      { "dwelling.adaptationsNeeded": ["none"] },
      true,
    ],
    [
      "a list with something",
      { compare: "dwelling.adaptationsNeeded", op: "=", to: { value: "none" } },
      { "dwelling.adaptationsNeeded": ["ramp"] },
      false,
    ],
    [
      "contains all",
      { contains: "guidance.methods", values: ["home", "course"] },
      { "guidance.methods": ["course", "housing_office", "home"] },
      true,
    ],
    [
      "contains some",
      { contains: "guidance.methods", values: ["home", "course"] },
      { "guidance.methods": ["course"] },
      false,
    ],
    [
      "one of",
      { oneOf: "budget.debtAnswer", values: ["no", "declined"] },
      { "budget.debtAnswer": "declined" },
      true,
    ],
  ])("%s", (_, evidence, values, expected) => expect(met(evidence, values)).toBe(expected));

  it("reads a value as of a day: not what was recorded later", () => {
    const evidence: Evidence = {
      compare: "municipality.quotaRemaining",
      op: ">=",
      to: { fact: "household.size" },
      asOf: "application.quotaCheckedOn",
    };
    const at = (recordedOn: string, checkedOn?: string) =>
      evaluateEvidence(
        evidence,
        caseScope(
          aSheet({
            caseFacts: facts({ "household.size": 4 }),
            municipalityFacts: recorded(
              { "municipality.quotaRemaining": 4 },
              undefined,
              recordedOn,
            ),
            items: {
              application: [anItem("a", { "application.quotaCheckedOn": checkedOn ?? null })],
            },
          }),
        ),
      ).met;
    expect(at("2026-03-01", "2026-03-01")).toBe(true);
    expect(at("2026-03-02", "2026-03-01")).toBe(false);
    expect(at("2026-03-01")).toBe(false);
  });

  it("reads a value from a day onwards: not what was recorded before", () => {
    const evidence: Evidence = {
      compare: "programme.workDirectedHoursPerWeek",
      op: ">=",
      to: { value: 15 },
      from: "programme.workDirectedRuleStartsOn",
    };
    const at = (recordedOn: string, startsOn: string | null) => {
      const person = {
        ...anAdult("a"),
        facts: {
          ...recorded({ "programme.workDirectedHoursPerWeek": 15 }, undefined, recordedOn),
          ...recorded({ "programme.workDirectedRuleStartsOn": startsOn }),
        },
      };
      return evaluateEvidence(evidence, personScope(caseScope(aSheet()), person)).met;
    };
    expect(at("2026-05-01", "2026-05-01")).toBe(true);
    expect(at("2026-04-30", "2026-05-01")).toBe(false);
    expect(at("2026-05-01", null)).toBe(false);
  });
});

describe("one by one", () => {
  const every: Evidence = {
    every: "meeting",
    where: { compare: "meeting.needsInterpreter", op: "=", to: { value: true } },
    holds: { set: "interpreterBooking.confirmedOn" },
  };
  const booked = anItem("m1", {
    "meeting.needsInterpreter": true,
    "interpreterBooking.confirmedOn": "2026-01-01",
  });
  const unbooked = anItem("m2", { "meeting.needsInterpreter": true });
  const without = anItem("m3", { "meeting.needsInterpreter": false });

  it("every: false when there is none, so that nothing is done before it has happened", () => {
    expect(met(every, {}, { meeting: [] })).toBe(false);
    expect(met(every, {}, { meeting: [without] })).toBe(false);
    expect(met(every, {}, { meeting: [booked, without] })).toBe(true);
    expect(met(every, {}, { meeting: [booked, unbooked] })).toBe(false);
  });

  it("some: one is enough", () => {
    const some: Evidence = { some: "meeting", holds: { set: "interpreterBooking.confirmedOn" } };
    expect(met(some, {}, { meeting: [unbooked, booked] })).toBe(true);
    expect(met(some, {}, { meeting: [unbooked] })).toBe(false);
  });
});

describe("in this round", () => {
  const visit: Evidence = {
    inThisRound: { all: [{ set: "homeVisit.completedOn" }, { set: "homeVisit.conditions" }] },
  };
  const visited = scope({ "homeVisit.completedOn": "2026-04-01", "homeVisit.conditions": "good" });
  const inRound = (evidence: Evidence, of: typeof visited, after: string | null) =>
    evaluateEvidence(evidence, of, { after }).met;

  it("counts a date after the round before, and what is required together with it", () => {
    expect(inRound(visit, visited, null)).toBe(true);
    expect(inRound(visit, visited, "2026-03-31")).toBe(true);
    expect(inRound(visit, visited, "2026-04-01")).toBe(false);
  });

  it("counts a value without a date by the day it was recorded", () => {
    const cost: Evidence = { inThisRound: { set: "cost.yearTotal" } };
    const logged = (on?: string) =>
      caseScope(aSheet({ caseFacts: recorded({ "cost.yearTotal": 100 }, undefined, on) }));
    expect(inRound(cost, logged(), null)).toBe(true);
    expect(inRound(cost, logged(), "2026-01-01")).toBe(false);
    expect(inRound(cost, logged("2026-01-02"), "2026-01-01")).toBe(true);
    expect(inRound(cost, logged("2026-01-01"), "2026-01-01")).toBe(false);
  });

  it("moves the date that the rounds are counted from along with them", () => {
    const again: Evidence = {
      inThisRound: {
        compare: "extraGrant.appliedOn",
        op: "<=",
        to: { fact: "extraGrant.yearEndedOn", months: 2 },
      },
    };
    const person = anAdult("a", {
      "extraGrant.yearEndedOn": "2025-06-30",
      "extraGrant.appliedOn": "2026-08-30",
    });
    const at = (months: number) =>
      evaluateEvidence(again, personScope(caseScope(aSheet()), person), {
        after: months === 0 ? null : "2025-08-30",
        anchor: { fact: "extraGrant.yearEndedOn", months },
      }).met;
    expect(at(0)).toBe(false);
    expect(at(12)).toBe(true);
  });
});

describe("what shows it", () => {
  it("names each object once, with its latest day, and only what made it true", () => {
    const source = (objectId: string) => ({ objectType: "session", objectId });
    const of = caseScope(
      aSheet({
        caseFacts: {
          ...recorded({ "homeVisit.completedOn": "2026-04-01" }, source("s1")),
          ...recorded({ "homeVisit.conditions": "good" }, source("s1")),
          ...recorded({ "guidance.methods": ["home"] }, source("s2")),
        },
      }),
    );
    const evidence: Evidence = {
      any: [
        { all: [{ set: "guidance.methods" }, { set: "careerGuidance.completedOn" }] },
        { all: [{ set: "homeVisit.completedOn" }, { set: "homeVisit.conditions" }] },
      ],
    };
    expect(evaluateEvidence(evidence, of).shownBy).toEqual([{ ...source("s1"), on: "2026-04-01" }]);
    expect(evaluateEvidence({ set: "homeVisit.plannedOn" }, of)).toEqual({
      met: false,
      shownBy: [],
      usesOnlyRecordedFacts: false,
    });
  });
});
