import { describe, expect, it } from "vitest";
import { choicesIn, countingOf } from "./exit-counting";

const reasons = [
  { code: "work_full_time", countsAsGoalReached: "yes" },
  { code: "social_assistance", countsAsGoalReached: "no" },
  { code: "moved", countsAsGoalReached: "unsure" },
];

describe("countingOf", () => {
  it("counts what is unsure as not reached until the municipality decides", () => {
    expect(countingOf(reasons, {})).toEqual({
      work_full_time: "yes",
      social_assistance: "no",
      moved: "no",
    });
  });

  it("follows the municipality where the definition was not found, and nowhere else", () => {
    const choices = { moved: "excluded", social_assistance: "yes", work_full_time: "no" } as const;
    expect(countingOf(reasons, choices)).toEqual({
      work_full_time: "yes",
      social_assistance: "no",
      moved: "excluded",
    });
  });
});

describe("choicesIn", () => {
  it.each<[string, Record<string, unknown>, object]>([
    ["nothing set", {}, {}],
    ["something else set", { exitReasonCounting: "yes" }, {}],
    [
      "choices and nonsense",
      { exitReasonCounting: { moved: "yes", died: "maybe", left_norway: 1 } },
      { moved: "yes" },
    ],
  ])("%s", (_name, settings, expected) => {
    expect(choicesIn(settings)).toEqual(expected);
  });
});
