import fc from "fast-check";
import { expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { EXTENSION_GROUNDS } from "./codes";
import { type Extended, extensionProblem, longestOn, monthsLeft, plannedEndOn } from "./duration";

const longest = longestOn(theLaw(), "2026-11-26");

it("is two years and one, and one more for someone who does not read the mother tongue: four", () => {
  expect(longest).toEqual({ start: 24, goal_within_reach: 12, no_mother_tongue_literacy: 12 });
  expect(longest.start + longest.goal_within_reach).toBe(36);
  expect(longest.start + longest.goal_within_reach + longest.no_mother_tongue_literacy).toBe(48);
});

it.each<[number, Extended["ground"], Extended[], string | null]>([
  [12, "goal_within_reach", [], null],
  [6, "goal_within_reach", [{ ground: "goal_within_reach", months: 6 }], null],
  [7, "goal_within_reach", [{ ground: "goal_within_reach", months: 6 }], "extension-too-long"],
  [1, "goal_within_reach", [{ ground: "goal_within_reach", months: 12 }], "ground-used"],
  [12, "no_mother_tongue_literacy", [{ ground: "goal_within_reach", months: 12 }], null],
  [
    1,
    "no_mother_tongue_literacy",
    [{ ground: "no_mother_tongue_literacy", months: 12 }],
    "ground-used",
  ],
])("%i months on %s after %j: %s", (months, ground, before, problem) => {
  expect(extensionProblem(longest, before, { months, ground })).toBe(
    problem && `jobbsjansen.errors.${problem}`,
  );
});

it.each([
  ["2026-03-02", 24, [], "2028-03-01"],
  ["2024-02-29", 12, [], "2025-02-28"],
  ["2026-03-02", 24, [12, 12], "2030-03-01"],
])("from %s, %i months and %j more, it lasts to %s", (startedOn, months, more, end) => {
  const extensions = (more as number[]).map((one) => ({ months: one }));
  expect(plannedEndOn({ startedOn, months }, extensions)).toBe(end);
});

it("never gives more than four years, whatever is asked in whichever order", () => {
  const asked = fc.record({
    ground: fc.constantFrom(...EXTENSION_GROUNDS),
    months: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(asked), (wishes) => {
      const given: Extended[] = [];
      for (const one of wishes) if (!extensionProblem(longest, given, one)) given.push(one);
      const months = given.reduce((sum, one) => sum + one.months, longest.start);
      expect(months).toBeLessThanOrEqual(48);
      for (const ground of EXTENSION_GROUNDS) {
        expect(monthsLeft(longest, given, ground)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});
