import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LeaverSum, rawResult, resultSexes, yearsOfResults } from "./programme-results";
import { NATIONAL_GOAL, NATIONAL_RESULTS } from "./result-benchmarks";

const COUNTING = {
  work_full_time: "yes",
  work_wage_subsidy: "no",
  upper_secondary: "yes",
  primary_lower_secondary: "no",
  moved: "excluded",
} as const;

const sum = (more: Partial<LeaverSum>): LeaverSum => ({
  year: 2024,
  sex: "female",
  exitReason: "work_full_time",
  status: "work",
  activityAfterTwoYears: "work_full_time",
  due12: true,
  due24: true,
  count: 1,
  ...more,
});

describe("rawResult", () => {
  it("counts those without a record as not reached, and tells that it is missing", () => {
    const sums = [
      sum({ count: 6 }),
      sum({ exitReason: null, status: null, activityAfterTwoYears: null, count: 4 }),
    ];
    const expected = { reached: 6, counted: 10, missing: 4, ahead: 0 };
    expect(rawResult("direct", sums, COUNTING)).toEqual(expected);
    expect(rawResult("after_12", sums, COUNTING)).toEqual(expected);
    expect(rawResult("after_24", sums, COUNTING)).toEqual(expected);
  });

  it("does not count primary and lower secondary education as reached", () => {
    const sums = [
      sum({
        exitReason: "primary_lower_secondary",
        status: "other",
        activityAfterTwoYears: "primary_lower_secondary",
      }),
    ];
    for (const measure of ["direct", "after_12", "after_24"] as const) {
      expect(rawResult(measure, sums, COUNTING)).toMatchObject({ reached: 0, counted: 1 });
    }
  });

  it("counts work with a wage subsidy as the municipality has decided, each time", () => {
    const sums = [
      sum({
        exitReason: "work_wage_subsidy",
        status: "work_wage_subsidy",
        activityAfterTwoYears: "work_wage_subsidy",
      }),
    ];
    for (const measure of ["direct", "after_12", "after_24"] as const) {
      expect(rawResult(measure, sums, COUNTING).reached).toBe(0);
      expect(rawResult(measure, sums, { ...COUNTING, work_wage_subsidy: "yes" }).reached).toBe(1);
    }
  });

  it("leaves out those who moved when the municipality does, and waits for the day of others", () => {
    const sums = [sum({ exitReason: "moved" }), sum({ due12: false, due24: false, status: null })];
    expect(rawResult("direct", sums, COUNTING)).toMatchObject({ counted: 1, reached: 1 });
    expect(rawResult("after_12", sums, COUNTING)).toEqual({
      reached: 0,
      counted: 0,
      missing: 0,
      ahead: 1,
    });
  });
});

describe("yearsOfResults", () => {
  it("gives a share by sex and for all, the newest year first", () => {
    const sums = [
      sum({ count: 10 }),
      sum({ count: 10, exitReason: "primary_lower_secondary" }),
      sum({ sex: "male", count: 30 }),
      sum({ sex: "male", count: 10, exitReason: null }),
      sum({ year: 2023, count: 12 }),
    ];
    const years = yearsOfResults(sums, COUNTING);
    expect(years.map(({ year }) => year)).toEqual([2024, 2023]);
    expect(years[0]?.measures.direct).toMatchObject({
      all: { reached: 40, counted: 60, percent: 66.7, missing: 10 },
      female: { percent: 50 },
      male: { percent: 75 },
      unknown: { state: "nobody" },
    });
  });

  it("never tells of a group in which one to four did or did not, nor lets it be worked out", () => {
    const count = fc.integer({ min: 0, max: 12 });
    const year = fc.record(
      Object.fromEntries(resultSexes.map((sex) => [sex, fc.tuple(count, count)])) as Record<
        (typeof resultSexes)[number],
        fc.Arbitrary<[number, number]>
      >,
    );
    fc.assert(
      fc.property(year, (drawn) => {
        const sums = resultSexes.flatMap((sex) => [
          sum({ sex, count: drawn[sex][0] }),
          sum({ sex, count: drawn[sex][1], exitReason: "primary_lower_secondary" }),
        ]);
        const [results] = yearsOfResults(sums, COUNTING);
        const direct = results?.measures.direct;
        const hidden = resultSexes.filter((sex) => direct?.[sex].state === "hidden");
        for (const sex of resultSexes) {
          const [reached, not] = drawn[sex];
          const small = (n: number) => n > 0 && n < 5;
          if (small(reached) || small(not)) expect(direct?.[sex].state).toBe("hidden");
        }
        if (direct?.all.state === "shown") expect(hidden).not.toHaveLength(1);
      }),
    );
  });
});

it("pins the published national results and the goal that was not verified", () => {
  expect(NATIONAL_GOAL).toMatchObject({ percent: 70, since: 2010, verified: false });
  expect(NATIONAL_RESULTS.map(({ measure, year, all }) => `${measure} ${year} ${all}`)).toEqual([
    "after_12 2023 67",
    "after_12 2022 65",
    "after_12 2017 62",
    "direct 2021 49",
    "direct 2020 49",
    "direct 2016 46",
  ]);
  expect(NATIONAL_RESULTS[1]?.bySex).toEqual({ male: 73, female: 59 });
  expect(NATIONAL_RESULTS[2]?.bySex).toEqual({ male: 71, female: 50 });
});
