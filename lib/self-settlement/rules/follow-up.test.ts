import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "@/lib/platform/dates";
import { followUpDaysFrom, followUpPlan, followUpProblems, isFollowUpDays } from "./follow-up";

const days = [30, 90, 365];
const held = (position: number, heldOn: string, stillThere = true, dayNumber = 30) => ({
  position,
  dayNumber,
  heldOn,
  stillThere,
});

describe("the days", () => {
  it("are 30, 90 and 365 where the municipality has set no others", () => {
    expect(followUpDaysFrom({})).toEqual([30, 90, 365]);
    expect(followUpDaysFrom({ followUpDays: [14, 60, 180] })).toEqual([14, 60, 180]);
    expect(followUpDaysFrom({ followUpDays: [60, 14, 180] })).toEqual([30, 90, 365]);
  });

  it.each([
    [[30, 90, 365], true],
    [[8, 9, 10], true],
    [[7, 90, 365], false],
    [[30, 30, 365], false],
    [[30, 90], false],
    [[30, 90, 365, 730], false],
    [[30, 90.5, 365], false],
    [[30, 90, 1827], false],
    [["30", 90, 365], false],
  ])("%j can be set: %s", (given, expected) => {
    expect(isFollowUpDays(given)).toBe(expected);
  });
});

describe("the plan", () => {
  const plan = (movedInOn: string, today: string, done: ReturnType<typeof held>[] = []) =>
    followUpPlan(movedInOn, days, done, today).map(({ dueOn, state }) => [dueOn, state]);

  it.each([
    ["in a leap year", "2028-01-31", ["2028-02-07", "2028-03-01", "2028-04-30", "2029-01-30"]],
    [
      "over the end of February",
      "2027-01-30",
      ["2027-02-06", "2027-03-01", "2027-04-30", "2028-01-30"],
    ],
    [
      "over the change to summer time",
      "2026-03-28",
      ["2026-04-04", "2026-04-27", "2026-06-26", "2027-03-28"],
    ],
  ])("counts days %s", (_, movedInOn, expected) => {
    expect(plan(movedInOn, movedInOn).map(([dueOn]) => dueOn)).toEqual(expected);
  });

  it("says what is overdue, due soon, ahead and held", () => {
    expect(plan("2026-11-01", "2026-11-20", [held(0, "2026-11-06", true, 7)])).toEqual([
      ["2026-11-08", "held"],
      ["2026-12-01", "due"],
      ["2027-01-30", "ahead"],
      ["2027-11-01", "ahead"],
    ]);
    expect(plan("2026-11-01", "2026-12-02").map(([, state]) => state)).toEqual([
      "overdue",
      "overdue",
      "ahead",
      "ahead",
    ]);
  });

  it("asks for no more when the household has moved out", () => {
    const states = plan("2026-01-01", "2026-11-20", [held(1, "2026-02-01", false)]).map(
      ([, state]) => state,
    );
    expect(states).toEqual(["not_needed", "held", "not_needed", "not_needed"]);
  });

  it("never asks again for what was held before the municipality changed its days", () => {
    const changed = followUpPlan(
      "2026-01-01",
      [60, 120, 400],
      [held(1, "2026-01-30")],
      "2026-06-01",
    );
    expect(changed[1]).toMatchObject({ dayNumber: 30, dueOn: "2026-01-31", state: "held" });
    expect(changed[2]).toMatchObject({ dayNumber: 120, dueOn: "2026-05-01", state: "overdue" });
  });

  it("has one follow-up for each place, each as many days after moving in as it says", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("2015-01-01", n));
    fc.assert(
      fc.property(day, day, (movedInOn, today) => {
        const found = followUpPlan(movedInOn, days, [], today);
        expect(found.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
        for (const one of found) {
          expect(daysBetween(movedInOn, one.dueOn)).toBe(one.dayNumber);
          expect(one.state === "overdue").toBe(one.dueOn < today);
        }
      }),
    );
  });
});

describe("what is wrong with a follow-up", () => {
  const problems = (given: Parameters<typeof followUpProblems>[0]) =>
    followUpProblems(given, "2026-10-01", "2026-11-20");

  it.each([
    ["nothing", { heldOn: "2026-11-20", stillThere: true }, {}],
    ["nothing, the day of moving in", { heldOn: "2026-10-01", stillThere: true }, {}],
    ["tomorrow", { heldOn: "2026-11-21", stillThere: true }, { heldOn: "in-future" }],
    ["too early", { heldOn: "2026-09-30", stillThere: true }, { heldOn: "before-moving-in" }],
    [
      "moved out and still there",
      { heldOn: "2026-11-01", stillThere: true, movedOutOn: "2026-10-30" },
      { movedOutOn: "still-there" },
    ],
    [
      "moved out before moving in",
      { heldOn: "2026-11-01", stillThere: false, movedOutOn: "2026-09-30" },
      { movedOutOn: "before-moving-in" },
    ],
    ["moved out, unknown when", { heldOn: "2026-11-01", stillThere: false }, {}],
  ])("%s", (_, given, expected) => {
    const keys = Object.entries(expected).map(([field, key]) => [
      field,
      `self-settlement.errors.${key}`,
    ]);
    expect(problems(given)).toEqual(Object.fromEntries(keys));
  });
});
