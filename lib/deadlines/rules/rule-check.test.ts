import { expect, it } from "vitest";
import { RECORDED_FACTS } from "@/lib/facts/recorded";
import { aRule } from "../fixtures";
import { OWN_DAYS, ruleProblems } from "./rule-check";
import { nextOwnKey, ownRule, withEndings } from "./rule-set";

it.each([
  [{}, []],
  [{ subject: "case" as const }, ["anchor", "metBy"]],
  [{ subject: "case" as const, anchor: "request.openedOn" as const, metBy: null }, []],
  [{ anchor: "lease.endsOn" as never }, ["anchor"]],
  [{ anchor: "youthConcern.contactedOn" as const }, ["anchor"]],
  [{ anchor: "household.size" as const }, ["anchor"]],
  [{ metBy: "no.such" as never }, ["metBy"]],
  [{ condition: { nonsense: true } as never }, ["condition"]],
  [{ without: ["needsInterpreter"] as const }, []],
  [{ without: ["endGoal"] as const }, ["without"]],
])("%j → %j", (parts, problems) => expect(ruleProblems(aRule(parts))).toEqual(problems));

it("offers only days that are recorded", () => {
  expect(OWN_DAYS.filter((name) => !RECORDED_FACTS.has(name))).toEqual([]);
});

it("ends a rule on the day that the municipality says, unless it has ended before", () => {
  const rules = [aRule(), aRule({ key: "B", validTo: "2020-01-01" }), aRule({ key: "C" })];
  const ended = withEndings(rules, [
    { ruleKey: "D-TEST", lastDay: "2026-11-23" },
    { ruleKey: "B", lastDay: "2026-11-23" },
  ]);
  expect(ended.map(({ validTo }) => validTo)).toEqual(["2026-11-23", "2020-01-01", null]);
});

it("numbers the municipality's own rules, which it answers for itself", () => {
  expect(nextOwnKey([])).toBe("OWN-01");
  expect(nextOwnKey(["OWN-09", "D-END", "OWN-02"])).toBe("OWN-10");
  expect(ownRule("OWN-01", aRule(), "2026-01-01")).toMatchObject({
    origin: "own",
    validFrom: "2026-01-01",
    verified: true,
  });
});
