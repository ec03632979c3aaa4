import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { collectiveVersion, regimeOf } from "./regime";

const law = theLaw();
const collective: Partial<PersonFacts> = { permit: "collective_protection" };

describe("the regime", () => {
  it.each<[string, Partial<PersonFacts>, string, string[]]>([
    [
      "the last day of the older act",
      { permitGrantedOn: "2020-12-31", arrivedOn: "2020-05-01" },
      "act_2003",
      ["O-01"],
    ],
    ["the first day of the new one", { permitGrantedOn: "2021-01-01" }, "act_2021", ["O-01"]],
    [
      "an older permit, applied for from abroad, and arrived later",
      { permitGrantedOn: "2020-10-01", appliedFromAbroad: true, arrivedOn: "2021-02-01" },
      "act_2021",
      ["O-01"],
    ],
    [
      "an older permit, applied for from abroad, arrived before",
      { permitGrantedOn: "2020-10-01", appliedFromAbroad: true, arrivedOn: "2020-12-31" },
      "act_2003",
      ["O-01"],
    ],
    [
      "collective protection before 11 March 2022",
      { ...collective, permitGrantedOn: "2022-03-10" },
      "act_2021",
      ["O-01"],
    ],
    [
      "collective protection from 11 March 2022",
      { ...collective, permitGrantedOn: "2022-03-11" },
      "act_2021_collective",
      ["O-01", "C34-00"],
    ],
  ])("of %s", (_what, facts, result, rules) => {
    const decision = regimeOf(law, aPerson(facts));
    expect(decision.result).toBe(result);
    expect(decision.rules.map(({ id }) => id)).toEqual(rules);
  });

  it.each<[string, Partial<PersonFacts>, string[]]>([
    ["without the day of the permit", { permitGrantedOn: null }, ["permitGrantedOn"]],
    ["without the permit", { permit: null }, ["permit"]],
    [
      "with an older permit and nothing on where it was applied for",
      { permitGrantedOn: "2020-10-01", appliedFromAbroad: null, arrivedOn: "2021-02-01" },
      ["appliedFromAbroad"],
    ],
  ])("cannot be said %s", (_what, facts, missing) => {
    expect(regimeOf(law, aPerson(facts))).toMatchObject({ result: "missing", missing });
  });

  it.each([
    ["2022-06-14", null],
    ["2022-06-15", "C34-03 1"],
    ["2023-07-01", "C34-03 2"],
    ["2024-07-01", "C34-03 3"],
    ["2025-01-01", "C34-03 4"],
    ["2026-01-01", "C34-04 1"],
    ["2026-07-01", "C34-04 2"],
    ["2028-06-30", "C34-04 2"],
    ["2028-07-01", null],
  ])("has for a decision of %s the version %s of chapter 6A", (day, version) => {
    const rule = collectiveVersion(law, { act: "2021", collective: true }, day);
    expect(rule && `${rule.id} ${rule.version}`).toBe(version);
    expect(collectiveVersion(law, { act: "2021", collective: false }, day)).toBeNull();
  });
});
