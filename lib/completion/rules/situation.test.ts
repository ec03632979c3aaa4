import { expect, it, test } from "vitest";
import { activitiesAfter } from "./codes";
import { isAskedAfter, problemsInSituation, situationDueOn, statusOf } from "./situation";

test.each([
  ["work_full_time", "work"],
  ["work_part_time", "work"],
  ["work_wage_subsidy", "work_wage_subsidy"],
  ["upper_secondary", "education"],
  ["higher_education", "education"],
  ["vocational_college", "education"],
  ["work_and_education", "both"],
  ["unknown", "unknown"],
] as const)("%s is counted as %s", (activity, status) => {
  expect(statusOf(activity)).toBe(status);
});

it("counts every other activity as other, primary and lower secondary too", () => {
  const rest = activitiesAfter.filter((activity) => statusOf(activity) === "other");
  expect(rest).toEqual([
    "primary_lower_secondary",
    "qualification_programme",
    "labour_market_measure",
    "job_seeking",
    "social_assistance",
    "other_benefit",
    "home",
    "moved",
    "left_norway",
    "died",
    "other",
  ]);
});

test.each([
  [12, "2026-11-26", []],
  [12, "2025-11-09", ["too-early"]],
  [12, "2025-11-10", []],
  [24, "2026-11-09", ["too-early"]],
  [24, "2026-11-10", []],
  [12, "2026-11-27", ["in-future"]],
] as const)("of %i months on %s", (months, onDay, expected) => {
  const problems = problemsInSituation(
    { months, onDay },
    { endedOn: "2024-11-10", today: "2026-11-26" },
  );
  expect(problems.map(({ code }) => code.split(".").at(-1))).toEqual(expected);
});

it("counts whole months, and asks nothing of those who left Norway or died", () => {
  expect(situationDueOn("2024-02-29", 12)).toBe("2025-02-28");
  expect(situationDueOn("2024-02-29", 24)).toBe("2026-02-28");
  expect(isAskedAfter("left_norway")).toBe(false);
  expect(isAskedAfter("died")).toBe(false);
  expect(isAskedAfter("moved")).toBe(true);
  expect(isAskedAfter(null)).toBe(true);
});
