import { expect, it } from "vitest";
import { workRuleOf } from "./work-rule";

it.each([
  ["with upper secondary, after three months (CO-03)", false, "2026-02-02", "2026-05-02"],
  ["without it, after six months (CO-04)", true, "2026-02-02", "2026-08-02"],
  ["never before the rule is in force", false, "2025-03-01", "2026-01-01"],
])("asks for fifteen hours %s", (_, withoutUpperSecondary, startsOn, from) => {
  expect(workRuleOf({ endGoal: "work", startsOn, withoutUpperSecondary })).toEqual({
    hours: 15,
    from,
  });
});

it.each([
  [
    "another goal",
    { endGoal: "upper_secondary", startsOn: "2026-02-02", withoutUpperSecondary: true },
  ],
  ["no start", { endGoal: "work", startsOn: null, withoutUpperSecondary: true }],
  [
    "schooling that is not known",
    { endGoal: "work", startsOn: "2026-02-02", withoutUpperSecondary: null },
  ],
])("asks for none with %s", (_, given) => {
  expect(workRuleOf(given)).toBeNull();
});
