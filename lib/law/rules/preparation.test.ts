import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { careerGuidanceOf, mappingOf } from "./preparation";

const law = theLaw();
const DAY = "2026-11-26";
const ids = (decision: { rules: readonly { id: string }[] }) => decision.rules.map(({ id }) => id);
const ukrainian = { permit: "collective_protection", permitGrantedOn: "2023-02-01" };

describe("mapping and career guidance", () => {
  it.each<[what: string, facts: Partial<PersonFacts>, result: string, rules: string[]]>([
    ["MAP-01, MAP-02", {}, "right_and_duty", ["MAP-01", "MAP-02", "MAP-03"]],
    ["done", { mappedOn: "2026-02-10" }, "done", ["MAP-01", "MAP-02", "MAP-03"]],
    ["C34-06, not in a programme", ukrainian, "right", ["MAP-02", "MAP-03", "C34-06"]],
    [
      "C34-06, begun on 2 June 2023",
      { ...ukrainian, startedOn: "2023-06-02" },
      "right",
      ["MAP-02", "MAP-03", "C34-06"],
    ],
    [
      "C34-06, begun on 3 June 2023",
      { ...ukrainian, startedOn: "2023-06-03" },
      "right_and_duty",
      ["MAP-02", "MAP-03", "C34-06"],
    ],
    ["the act of 2003", { permitGrantedOn: "2019-05-02", arrivedOn: "2018-01-01" }, "none", []],
  ])("%s", (_what, facts, result, rules) => {
    const decision = mappingOf(law, aPerson(facts), DAY);
    expect(decision.result).toBe(result);
    expect(ids(decision)).toEqual(rules);
  });

  it("CG-01: guidance by the county is a right and a duty", () => {
    expect(careerGuidanceOf(law, aPerson(), DAY)).toMatchObject({ result: "right_and_duty" });
    expect(ids(careerGuidanceOf(law, aPerson(), DAY))).toEqual(["CG-01"]);
    expect(careerGuidanceOf(law, aPerson(ukrainian), DAY).result).toBe("right");
    expect(careerGuidanceOf(law, aPerson({ guidedOn: "2026-02-12" }), DAY)).toMatchObject({
      result: "done",
      doneOn: "2026-02-12",
    });
  });
});
