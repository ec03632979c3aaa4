import fc from "fast-check";
import { expect, it } from "vitest";
import { TARGET_GROUPS } from "@/lib/jobbsjansen/rules/codes";
import { emptyTally, inOrder, type Tally } from "@/lib/jobbsjansen/rules/result";
import { jobbsjansenFigures } from "./jobbsjansen-figures";

const of = (group: Tally["group"], change: Partial<Tally>): Tally => ({
  ...emptyTally(group),
  ...change,
});

it("hides a year of few from everyone, and says so", () => {
  const tallies = inOrder([
    of("women_at_home", { participants: 6, work: 1, other: 4, days: 1461 }),
    of("social_assistance", { participants: 2, work: 1, days: 243 }),
  ]);
  const figures = jobbsjansenFigures(tallies);
  expect(figures.groups.slice(0, 2).map(({ plain }) => plain)).toEqual([null, null]);
  expect(figures.groups[2]).toMatchObject({ participants: 0, hidden: false });
  expect(figures.all).toMatchObject({ participants: null, hidden: true });
  expect(figures).toMatchObject({ averageMonths: null, isMasked: true });
});

it("shows groups where nobody points at few, and that nothing is hidden", () => {
  const tallies = inOrder([of("youth", { participants: 10, work: 5, other: 5, days: 4870 })]);
  const figures = jobbsjansenFigures(tallies);
  expect(figures.groups[2]).toMatchObject({ completed: 10, plain: 50, both: 50, hidden: false });
  expect(figures).toMatchObject({ averageMonths: 16, isMasked: false });
});

it("hides a small group, and the smallest of the others with it", () => {
  const tallies = inOrder([
    of("women_at_home", { participants: 60, work: 20, education: 10, other: 20, phasedOut: 5 }),
    of("social_assistance", { participants: 30, work: 10, other: 10, phasedOut: 5 }),
    of("youth", { participants: 9, work: 3, other: 6 }),
  ]);
  const { groups, all, isMasked } = jobbsjansenFigures(tallies);
  expect(groups.map(({ hidden }) => hidden)).toEqual([false, true, true, false, false, false]);
  expect(groups[2]).toMatchObject({ participants: null, plain: null });
  expect(all).toMatchObject({ participants: 99, completed: 79, plain: 54 });
  expect(isMasked).toBe(true);
});

it("hides a share that one to four are outside of", () => {
  const goals = {
    ...emptyTally("other").goals,
    work_ability: { had: 48, reached: 24 },
    basic_skills: { had: 20, reached: 3 },
  };
  const tallies = inOrder([of("women_at_home", { participants: 50, work: 25, other: 25, goals })]);
  const figures = jobbsjansenFigures(tallies);
  expect(figures.isMasked).toBe(true);
  expect(figures.goals.work_ability).toEqual({
    had: { percent: null, hidden: true },
    reached: { percent: 50, hidden: false },
  });
  expect(figures.goals.basic_skills.reached).toEqual({ percent: null, hidden: true });
  expect(figures.goals.norwegian_test.reached).toEqual({ percent: null, hidden: false });
});

it("never shows one to four people of a group to anyone", () => {
  const count = fc.integer({ min: 0, max: 12 });
  const tally = fc.record({ work: count, other: count, phasedOut: count, stopped: count });
  fc.assert(
    fc.property(fc.array(tally, { minLength: 6, maxLength: 6 }), (given) => {
      const tallies = TARGET_GROUPS.map((group, at) => {
        const one = given[at] ?? { work: 0, other: 0, phasedOut: 0, stopped: 0 };
        const participants = one.work + one.other + one.phasedOut + one.stopped;
        return of(group, { ...one, participants });
      });
      for (const shown of jobbsjansenFigures(tallies).groups) {
        for (const value of [shown.phasedOut, shown.completed, shown.participants]) {
          expect(value !== null && value > 0 && value < 5).toBe(false);
        }
      }
    }),
    { numRuns: 100 },
  );
});
