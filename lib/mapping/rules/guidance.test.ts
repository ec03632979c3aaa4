import { describe, expect, it } from "vitest";
import {
  type CareerGuidance,
  COLLECTIVE_DUTY_AFTER,
  GUIDANCE_RULES,
  guidanceProblems,
  guidanceRule,
  guidanceState,
} from "./guidance";

const NONE: CareerGuidance = {
  offeredOn: null,
  declinedOn: null,
  heldOn: null,
  provider: null,
  recommendation: null,
};
const today = "2026-11-23";

describe("the rule that a person falls under", () => {
  it.each([
    ["refugee_status", null, "ordinary"],
    [null, null, "ordinary"],
    ["collective_protection", null, "collective"],
    ["collective_protection", "2023-06-02", "collective"],
    ["collective_protection", "2023-06-03", "collective_in_programme"],
  ] as const)("%s with a programme from %s: %s", (ground, startedOn, rule) => {
    expect(guidanceRule(ground, startedOn)).toBe(rule);
  });

  it("is a duty but for collective protection outside a programme, which no recommendation is asked of", () => {
    expect(COLLECTIVE_DUTY_AFTER).toBe("2023-06-02");
    expect(GUIDANCE_RULES).toEqual({
      ordinary: { law: "integreringsloven § 11", isDuty: true, recommends: true },
      collective: { law: "integreringsloven § 37 b", isDuty: false, recommends: false },
      collective_in_programme: {
        law: "integreringsloven § 37 b",
        isDuty: true,
        recommends: false,
      },
    });
  });
});

describe("what cannot be right", () => {
  const held = { offeredOn: "2026-11-01", heldOn: "2026-11-10", provider: "Karriere Rogaland" };
  it.each<[string, Partial<CareerGuidance>, keyof typeof GUIDANCE_RULES, string[]]>([
    ["nothing at all", {}, "ordinary", ["offeredOn"]],
    ["an offer", { offeredOn: "2026-11-01" }, "ordinary", []],
    ["guidance that was held", held, "ordinary", []],
    ["guidance by nobody", { ...held, provider: null }, "ordinary", ["provider"]],
    ["held before it was offered", { ...held, heldOn: "2026-10-31" }, "ordinary", ["heldOn"]],
    ["held tomorrow", { ...held, heldOn: "2026-11-24" }, "ordinary", ["heldOn"]],
    [
      "a no to a duty",
      { offeredOn: "2026-11-01", declinedOn: "2026-11-02" },
      "ordinary",
      ["declinedOn"],
    ],
    ["a no to a right", { offeredOn: "2026-11-01", declinedOn: "2026-11-02" }, "collective", []],
    [
      "a recommendation of guidance that was not held",
      { offeredOn: "2026-11-01", recommendation: "Fagbrev" },
      "ordinary",
      ["heldOn"],
    ],
  ])("%s", (_what, one, rule, fields) => {
    const found = guidanceProblems({ ...NONE, ...one }, { rule, today });
    expect(found.map(({ field }) => field)).toEqual(fields);
  });
});

it.each([
  [null, "not_offered"],
  [NONE, "not_offered"],
  [{ ...NONE, offeredOn: "2026-11-01" }, "offered"],
  [{ ...NONE, offeredOn: "2026-11-01", declinedOn: "2026-11-02" }, "declined"],
  [{ ...NONE, declinedOn: "2026-11-02", heldOn: "2026-11-10" }, "held"],
] as const)("stands as %j: %s", (one, state) => {
  expect(guidanceState(one)).toBe(state);
});
