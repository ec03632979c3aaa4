import { expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { workRuleOf } from "./work-rule";

const plan = {
  endGoal: "work",
  startsOn: "2026-02-02",
  endsOn: "2028-02-01",
  withoutUpperSecondary: true,
};

it.each([
  ["with upper secondary, after three months (CO-03)", false, "2026-02-02", "2026-05-02"],
  ["without it, after six months (CO-04)", true, "2026-02-02", "2026-08-02"],
  ["never before the rule is in force", false, "2025-03-01", "2026-01-01"],
])("asks for fifteen hours %s", (_, withoutUpperSecondary, startsOn, from) => {
  expect(workRuleOf(theLaw(), { ...plan, startsOn, withoutUpperSecondary })).toMatchObject({
    hours: 15,
    from,
    law: "integreringsloven § 14 a tredje ledd",
  });
});

it.each([
  ["another goal", { endGoal: "upper_secondary" }],
  ["no start", { startsOn: null }],
  ["schooling that is not known", { withoutUpperSecondary: null }],
  ["an end before the rule came", { startsOn: "2024-01-01", endsOn: "2025-12-31" }],
])("asks for none with %s", (_, given) => {
  expect(workRuleOf(theLaw(), { ...plan, ...given })).toBeNull();
});

it("follows the municipality's choice for programmes that were running when it came", () => {
  const running = { ...plan, startsOn: "2025-06-02" };
  expect(workRuleOf(theLaw(), running)).toMatchObject({ from: "2026-01-01", verified: false });
  expect(workRuleOf(theLaw({ work_hours_running: "new_only" }), running)).toBeNull();
});
