import fc from "fast-check";
import { expect, it } from "vitest";
import { TARGET_GROUPS } from "@/lib/jobbsjansen/rules/codes";
import { emptyTally, inOrder, type Tally } from "@/lib/jobbsjansen/rules/result";
import { jobbsjansenFigures } from "./jobbsjansen-figures";

const of = (group: Tally["group"], change: Partial<Tally>): Tally => ({
  ...emptyTally(group),
  ...change,
});

it("shows all to someone who can open every case behind", () => {
  const tallies = inOrder([
    of("women_at_home", { participants: 3, work: 2, other: 1, days: 1461 }),
  ]);
  const figures = jobbsjansenFigures(tallies, true);
  expect(figures.groups[0]).toMatchObject({ completed: 3, plain: 67, both: 67, hidden: false });
  expect(figures).toMatchObject({ averageMonths: 16, isMasked: false });
});

it("hides a small group, and the smallest of the others with it", () => {
  const tallies = inOrder([
    of("women_at_home", { participants: 60, work: 20, education: 10, other: 20, phasedOut: 5 }),
    of("social_assistance", { participants: 30, work: 10, other: 10, phasedOut: 5 }),
    of("youth", { participants: 9, work: 3, other: 6 }),
  ]);
  const { groups, all, isMasked } = jobbsjansenFigures(tallies, false);
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
  const figures = jobbsjansenFigures(tallies, false);
  expect(figures.goals.work_ability).toEqual({
    had: { percent: null, hidden: true },
    reached: { percent: 50, hidden: false },
  });
  expect(figures.goals.basic_skills.reached).toEqual({ percent: null, hidden: true });
  expect(figures.goals.norwegian_test.reached).toEqual({ percent: null, hidden: false });
});

it("never shows one to four people of a group to someone who does not know them", () => {
  const count = fc.integer({ min: 0, max: 12 });
  const tally = fc.record({ work: count, other: count, phasedOut: count, stopped: count });
  fc.assert(
    fc.property(fc.array(tally, { minLength: 6, maxLength: 6 }), (given) => {
      const tallies = TARGET_GROUPS.map((group, at) => {
        const one = given[at] ?? { work: 0, other: 0, phasedOut: 0, stopped: 0 };
        const participants = one.work + one.other + one.phasedOut + one.stopped;
        return of(group, { ...one, participants });
      });
      for (const shown of jobbsjansenFigures(tallies, false).groups) {
        for (const value of [shown.phasedOut, shown.completed, shown.participants]) {
          expect(value !== null && value > 0 && value < 5).toBe(false);
        }
      }
    }),
    { numRuns: 100 },
  );
});
