import fc from "fast-check";
import { expect, it } from "vitest";
import { aPerson, theLaw } from "@/lib/law/fixtures";
import { END_GOALS } from "@/lib/law/rules/codes";
import { contentOf } from "@/lib/law/rules/content";
import { addDays } from "@/lib/platform/dates";
import { NO_STANDING, workRuleOf } from "./work-rule";

const plan = {
  endGoal: "work",
  startsOn: "2026-02-02",
  endsOn: "2028-02-01",
  decidedOn: "2026-01-15",
  standing: { ...NO_STANDING, upperSecondary: false },
};

it.each([
  ["with upper secondary, after three months (CO-03)", true, "2026-02-02", "2026-05-02"],
  ["without it, after six months (CO-04)", false, "2026-02-02", "2026-08-02"],
  ["never before the rule is in force", true, "2025-03-01", "2026-01-01"],
])("asks for fifteen hours %s", (_, upperSecondary, startsOn, from) => {
  const standing = { ...NO_STANDING, upperSecondary };
  expect(workRuleOf(theLaw(), { ...plan, startsOn, standing })).toMatchObject({
    hours: 15,
    from,
    law: "integreringsloven § 14 a tredje ledd",
  });
});

it.each([
  ["another goal", { endGoal: "upper_secondary" }],
  ["no start", { startsOn: null }],
  ["schooling that is not known", { standing: NO_STANDING }],
  ["an end before the rule came", { startsOn: "2024-01-01", endsOn: "2025-12-31" }],
])("asks for none with %s", (_, given) => {
  expect(workRuleOf(theLaw(), { ...plan, ...given })).toBeNull();
});

it("follows the municipality's choice for programmes that were running when it came", () => {
  const running = { ...plan, startsOn: "2025-06-02" };
  expect(workRuleOf(theLaw(), running)).toMatchObject({ from: "2026-01-01", verified: false });
  expect(workRuleOf(theLaw({ work_hours_running: "new_only" }), running)).toBeNull();
});

it("counts requalification as qualifying for work until the municipality has chosen otherwise", () => {
  const requalified = { ...plan, endGoal: "requalification" };
  expect(workRuleOf(theLaw(), requalified)).toMatchObject({ hours: 15, verified: false });
  const chosen = (value: string) => theLaw({ work_hours_requalification: value });
  expect(workRuleOf(chosen("counts"), requalified)).toMatchObject({ hours: 15, verified: true });
  expect(workRuleOf(chosen("counts_not"), requalified)).toBeNull();
});

it("asks for none under the act of 2003, nor under chapter 6A as it was before 2026", () => {
  const standing = { ...plan.standing, arrivedOn: "2019-03-01", appliedFromAbroad: false };
  const old = { ...standing, permit: "asylum", permitGrantedOn: "2020-06-01" };
  expect(workRuleOf(theLaw(), { ...plan, standing: old })).toBeNull();
  const ukrainian = {
    ...standing,
    permit: "collective_protection",
    permitGrantedOn: "2025-03-01",
    arrivedOn: "2025-02-01",
  };
  const decided = (decidedOn: string) =>
    workRuleOf(theLaw(), { ...plan, standing: ukrainian, decidedOn });
  expect(decided("2025-12-31")).toBeNull();
  expect(decided("2026-01-01")).toMatchObject({ hours: 15 });
});

const aPlan = fc.record({
  endGoal: fc.constantFrom(...END_GOALS),
  upperSecondary: fc.boolean(),
  permit: fc.constantFrom("asylum", "collective_protection"),
  starts: fc.integer({ min: 0, max: 900 }),
  counts: fc.constantFrom("counts", "counts_not"),
  running: fc.constantFrom("apply", "new_only"),
});

it("is the same for the plan as in the rights of the person", () => {
  fc.assert(
    fc.property(aPlan, ({ endGoal, upperSecondary, permit, starts, counts, running }) => {
      const law = theLaw({ work_hours_requalification: counts, work_hours_running: running });
      const startsOn = addDays("2024-06-01", starts);
      const person = aPerson({
        ...{ endGoal, upperSecondary, permit, permitGrantedOn: "2024-03-01" },
        ...{ decidedOn: startsOn, startedOn: startsOn },
      });
      const endsOn = addDays(startsOn, 700);
      const content = contentOf(law, person, endsOn);
      const rule = workRuleOf(law, {
        ...{ endGoal, startsOn, endsOn, decidedOn: startsOn, standing: person },
      });
      expect(rule?.hours ?? null).toBe(content.workHours);
      expect(rule?.from ?? null).toBe(content.workHoursFrom);
    }),
    { numRuns: 200 },
  );
});
