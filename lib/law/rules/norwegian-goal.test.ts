import { expect, it } from "vitest";
import { aPerson, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { norwegianOf } from "./norwegian";
import { goalRuleOf, goalsBelowLeast } from "./norwegian-goal";

const leastFor = (facts: Partial<PersonFacts>) =>
  norwegianOf(theLaw(), aPerson({ norwegianOfferedFrom: "2026-03-01", ...facts }), "2026-11-26");
const goals = (written: string | null, oral: string | null) => ({
  reading: written,
  listening: written,
  writing: written,
  oral,
});

it.each<[rule: string, facts: Partial<PersonFacts>, written: string, oral: string]>([
  ["GOAL-01", { schooling: "none" }, "A2", "B1"],
  ["GOAL-02", { schooling: "primary_lower_secondary" }, "B1", "B1"],
  ["GOAL-03", { schooling: "upper_secondary", upperSecondary: true }, "B1", "B2"],
  [
    "GOAL-04",
    { schooling: "upper_secondary", upperSecondary: true, mustDocumentB2: true },
    "B2",
    "B2",
  ],
])("%s: the least goals stand, and one level below is told of", (rule, facts, written, oral) => {
  const decision = leastFor(facts);
  expect(goalRuleOf(decision.rules)?.id).toBe(rule);
  expect(goalsBelowLeast(goals(written, oral), decision)).toEqual([]);
  expect(goalsBelowLeast(goals("C1", "C1"), decision)).toEqual([]);
  expect(goalsBelowLeast(goals("A1", "A1"), decision)).toHaveLength(4);
});

it("says how far below each skill is, and nothing of what is not set", () => {
  const least = { writtenGoal: "B1", oralGoal: "B2" };
  expect(goalsBelowLeast(goals("A2", "A2"), least)).toEqual([
    { skill: "reading", goal: "A2", least: "B1", levels: 1 },
    { skill: "listening", goal: "A2", least: "B1", levels: 1 },
    { skill: "writing", goal: "A2", least: "B1", levels: 1 },
    { skill: "oral", goal: "A2", least: "B2", levels: 2 },
  ]);
  expect(goalsBelowLeast(goals(null, null), least)).toEqual([]);
  expect(goalsBelowLeast(goals("A1", "A1"), {})).toEqual([]);
});
