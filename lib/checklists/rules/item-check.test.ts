import { describe, expect, it } from "vitest";
import { conditionProblems, dueProblems, evidenceProblems, membersIn } from "./item-check";
import { evidenceRecorded, factsOf, usesOnlyRecorded } from "./recorded-facts";

const problems = (evidence: unknown, subject: Parameters<typeof evidenceProblems>[1] = "case") =>
  evidenceProblems(evidence, subject).map(({ problem }) => problem);

describe("evidenceProblems", () => {
  it.each([
    ["not an object", "done", ["unknown_shape"]],
    ["an unknown operator", { sometimes: [] }, ["unknown_shape"]],
    ["an empty list", { all: [] }, ["unknown_shape"]],
    ["a fact that does not exist", { set: "dwelling.colour" }, ["unknown_fact"]],
    ["a fact of a person, of the case", { set: "person.interpreterNeeded" }, ["not_in_view"]],
    [
      "a fact of each person, of the case",
      { every: "adult", holds: { set: "person.interpreterNeeded" } },
      [],
    ],
    [
      "a code that is not in the list",
      { oneOf: "budget.debtAnswer", values: ["maybe"] },
      ["unknown_code"],
    ],
    [
      "a number compared with a text",
      { compare: "budget.housingCostShare", op: "<=", to: { value: "30" } },
      ["wrong_type"],
    ],
    [
      "yes or no put in order",
      { compare: "dwelling.isCrowded", op: "<=", to: { value: true } },
      ["wrong_type"],
    ],
    [
      "a date compared with a number",
      { compare: "dwelling.inspectedOn", op: "<=", to: { fact: "dwelling.rooms" } },
      ["wrong_type"],
    ],
    [
      "a number moved by days",
      { compare: "dwelling.rooms", op: "<=", to: { fact: "dwelling.areaM2", days: 3 } },
      ["wrong_type"],
    ],
    ["a list that is none", { contains: "dwelling.rooms", values: ["a"] }, ["wrong_type"]],
  ])("%s", (_, evidence, expected) => expect(problems(evidence)).toEqual(expected));
});

it("checks conditions", () => {
  const of = (condition: unknown) => conditionProblems(condition).map(({ problem }) => problem);
  expect(of({ hasChildren: true, settlementType: "assigned" })).toEqual([]);
  expect(of({ hasCar: true })).toEqual(["unknown_key"]);
  expect(of({ hasChildren: false })).toEqual(["wrong_type"]);
  expect(of({ settlementType: ["assigned"] })).toEqual(["wrong_type"]);
  expect(of({ settlementType: "chosen" })).toEqual(["unknown_code"]);
  expect(of({ incomeSource: ["social_assistance", "lottery"] })).toEqual(["unknown_code"]);
  expect(of([])).toEqual(["unknown_shape"]);
});

it("checks due rules", () => {
  const of = (due: unknown, speaksOf: string[] = []) =>
    dueProblems(due, "person", speaksOf).map(({ problem }) => problem);
  expect(of({ after: "settlement.settledOn", months: 3 })).toEqual([]);
  expect(of({ months: 3 })).toEqual(["unknown_shape"]);
  expect(of({ after: "settlement.settledOn", before: "tenancy.movedInOn" })).toEqual([
    "unknown_shape",
  ]);
  expect(of({ after: "dwelling.rooms", days: -1 })).toEqual(["wrong_type", "wrong_type"]);
  expect(of({ after: "absence.causeNotedOn" })).toEqual(["not_in_view"]);
  expect(of({ after: "absence.causeNotedOn" }, ["absence"])).toEqual([]);
});

describe("what the record can show", () => {
  const either = {
    any: [
      { all: [{ set: "programme.endedOn" }, { set: "programme.exitReason" }] },
      { set: "transition.talkHeldOn" },
    ],
  } as const;

  it("is what has a way through recorded facts", () => {
    expect(factsOf(either)).toHaveLength(3);
    expect(evidenceRecorded(either, new Set(["programme.endedOn"]))).toBe(false);
    expect(evidenceRecorded(either, new Set(["transition.talkHeldOn"]))).toBe(true);
    expect(usesOnlyRecorded(either, new Set(["transition.talkHeldOn"]))).toBe(false);
    const every = {
      every: "absence",
      where: { set: "absence.cause" },
      holds: { set: "absence.causeNotedOn" },
    } as const;
    expect(evidenceRecorded(every, new Set(["absence.causeNotedOn"]))).toBe(false);
    expect(evidenceRecorded(every, new Set(["absence.causeNotedOn", "absence.cause"]))).toBe(true);
    expect(membersIn(every)).toEqual(["absence"]);
  });
});
