import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAssessment, aTest } from "../fixtures";
import type { Goals, NorwegianRecord } from "../types";
import { LEVELS, SKILLS } from "./codes";
import {
  endLevels,
  isNearGoal,
  measuresOf,
  nextMeasureOn,
  progressOf,
  standsStill,
  startLevels,
} from "./levels";

const noGoals: Goals = { reading: null, listening: null, writing: null, oral: null };
const goals: Goals = { reading: "B1", listening: "B1", writing: "B1", oral: "B2" };
const all = (level: (typeof LEVELS)[number]) => ({
  reading: level,
  listening: level,
  writing: level,
  oral: level,
});
const record = (content: Partial<NorwegianRecord>) =>
  measuresOf({ assessments: [], tests: [], ...content });

describe("levels over time", () => {
  const measures = record({
    assessments: [
      anAssessment({ assessedOn: "2026-02-02", occasion: "start", ...all("UNDER_A1") }),
      anAssessment({ assessedOn: "2026-05-04", reading: "A1", oral: "A1" }),
    ],
    tests: [
      aTest({ heldOn: "2026-09-01", ...all("A2"), oral: null }),
      aTest({ heldOn: "2026-09-02", kind: "civics", passed: true }),
      aTest({ heldOn: "2026-12-01", attended: null, resultOn: null }),
    ],
  });

  it("takes a test with its result as a measure, and no test in civics or to come", () => {
    expect(measures.map(({ on, method }) => [on, method])).toEqual([
      ["2026-02-02", "teacher"],
      ["2026-05-04", "teacher"],
      ["2026-09-01", "test"],
    ]);
  });

  it("counts from the start, by skill, with what was looked at last in each", () => {
    const progress = progressOf(measures, goals);
    expect(progress.start).toEqual(all("UNDER_A1"));
    expect(progress.now).toEqual({ ...all("A2"), oral: "A1" });
    expect(progress.gained).toEqual({ reading: 2, listening: 2, writing: 2, oral: 1 });
    expect(progress.left).toEqual({ reading: 1, listening: 1, writing: 1, oral: 3 });
    expect(progress).toMatchObject({ measuredOn: "2026-09-01", roseOn: "2026-09-01" });
    expect(progress.goalReachedOn).toBeNull();
  });

  it("INT-15: knows start and end as they were said, and no end before it is said", () => {
    expect(startLevels(measures)).toEqual(all("UNDER_A1"));
    expect(endLevels(measures)).toEqual(noGoals);
    const ended = [
      ...measures,
      ...record({
        assessments: [anAssessment({ assessedOn: "2027-01-15", occasion: "end", ...all("B1") })],
      }),
    ];
    expect(endLevels(ended)).toEqual(all("B1"));
  });

  it("does not take C1 not passed for a level", () => {
    const c1 = aTest({ kind: "norwegian_c1", reading: "C1", oral: "not_passed" });
    expect(progressOf(record({ tests: [c1] }), noGoals).now).toEqual({
      ...noGoals,
      reading: "C1",
    });
  });

  it("INT-14: the next measure is three months after the last, or after the start", () => {
    expect(nextMeasureOn("2026-09-01", "2026-02-02")).toBe("2026-12-01");
    expect(nextMeasureOn(null, "2026-11-30")).toBe("2027-02-28");
    expect(nextMeasureOn(null, null)).toBeNull();
  });
});

describe("near the goal, and standing still", () => {
  const at = (on: string, content: object) => anAssessment({ assessedOn: on, ...content });

  it("is near when no skill is more than one level short", () => {
    const near = progressOf(
      record({ assessments: [at("2026-03-02", { ...all("A2"), oral: "B1" })] }),
      goals,
    );
    expect(isNearGoal(near)).toBe(true);
    const far = progressOf(record({ assessments: [at("2026-03-02", all("A2"))] }), goals);
    expect(isNearGoal(far)).toBe(false);
    const there = progressOf(
      record({ assessments: [at("2026-03-02", { ...all("B1"), oral: "B2" })] }),
      goals,
    );
    expect(there.goalReachedOn).toBe("2026-03-02");
    expect(isNearGoal(there)).toBe(false);
  });

  it("stands still after six months without a rise, as it was measured", () => {
    const start = at("2026-01-05", { occasion: "start", ...all("A1") });
    const still = record({ assessments: [start, at("2026-07-05", all("A1"))] });
    expect(standsStill(still, progressOf(still, goals))).toBe(true);
    const sooner = record({ assessments: [start, at("2026-07-04", all("A1"))] });
    expect(standsStill(sooner, progressOf(sooner, goals))).toBe(false);
    const rose = record({
      assessments: [start, at("2026-04-05", { oral: "A2" }), at("2026-07-05", all("A1"))],
    });
    expect(standsStill(rose, progressOf(rose, goals))).toBe(false);
  });

  it("holds for any course: levels left are never negative, a goal reached leaves none at best", () => {
    const level = fc.option(fc.constantFrom(...LEVELS), { nil: null });
    const bySkill = fc.record({ reading: level, listening: level, writing: level, oral: level });
    fc.assert(
      fc.property(fc.array(bySkill, { maxLength: 6 }), bySkill, (course, wanted) => {
        const measures = record({
          assessments: course.map((levels, at) =>
            anAssessment({ assessedOn: `2026-0${at + 1}-10`, ...levels }),
          ),
        });
        const progress = progressOf(measures, wanted);
        for (const skill of SKILLS) {
          expect(progress.left[skill] ?? 0).toBeGreaterThanOrEqual(0);
        }
        if (progress.goalReachedOn)
          expect(progress.goalReachedOn <= (progress.measuredOn ?? "")).toBe(true);
        if (isNearGoal(progress)) expect(progress.goalReachedOn).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
