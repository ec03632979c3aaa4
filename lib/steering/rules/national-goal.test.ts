import { expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { nationalGoal } from "./national-goal";

const asked = (year: number) => ({ indicator: "work_or_education_one_year_after" as const, year });
const today = "2026-11-26";

it("is 70 per cent a year after, and not verified", () => {
  expect(nationalGoal(theLaw(), asked(2026), today)).toEqual({
    percent: 70,
    source: "Prop. 1 S",
    since: "2010-01-01",
    verified: false,
  });
});

it.each([
  [2010, 70],
  [2009, undefined],
])("is asked on the last day of %i", (year, percent) => {
  expect(nationalGoal(theLaw(), asked(year), today)?.percent).toBe(percent);
});

it("is of no other indicator", () => {
  const indicator = "programme_in_time" as const;
  expect(nationalGoal(theLaw(), { indicator, year: 2026 }, today)).toBeNull();
});
