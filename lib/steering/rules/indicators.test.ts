import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { contributionsOf, type IndicatorPerson } from "./indicators";

const counting = {
  work_full_time: "yes",
  social_assistance: "no",
  left_norway: "excluded",
} as const;
const programme: NonNullable<IndicatorPerson["programme"]> = {
  id: "one",
  rightArisesOn: "2024-01-10",
  decidedOn: "2024-03-01",
  startedOn: "2024-04-10",
  endedOn: "2025-05-15",
  exitReason: "work_full_time",
  statusAfterOneYear: "education",
};
const person: IndicatorPerson = {
  personId: "p",
  settlementType: "from_reception",
  settledOn: "2024-01-10",
  programme,
};

const of = (indicator: string, change: Partial<typeof programme> = {}) =>
  contributionsOf({ ...person, programme: { ...programme, ...change } }, counting).find(
    (one) => one.indicator === indicator,
  );

describe("contributionsOf", () => {
  it.each([
    ["settled_against_decision", {}, { year: 2024, quarter: 1, reached: true, missing: null }],
    ["programme_in_time", {}, { year: 2024, quarter: 2, reached: true, missing: null }],
    ["programme_in_time", { startedOn: "2024-04-11" }, { reached: false, missing: null }],
    ["programme_in_time", { startedOn: null }, { reached: false, missing: "start" }],
    ["programme_in_time", { decidedOn: null }, { reached: false, missing: "decision" }],
    ["work_or_education_at_end", {}, { year: 2025, quarter: 2, reached: true, missing: null }],
    [
      "work_or_education_at_end",
      { exitReason: "social_assistance" },
      { reached: false, missing: null },
    ],
    ["work_or_education_at_end", { exitReason: null }, { reached: false, missing: "exit_reason" }],
    [
      "work_or_education_at_end",
      { exitReason: "not_registered" },
      { reached: false, missing: "exit_reason" },
    ],
    ["work_or_education_one_year_after", {}, { year: 2026, quarter: 2, reached: true }],
    [
      "work_or_education_one_year_after",
      { statusAfterOneYear: "other" },
      { reached: false, missing: null },
    ],
    [
      "work_or_education_one_year_after",
      { statusAfterOneYear: null },
      { reached: false, missing: "status_after_one_year" },
    ],
  ])("%s with %o", (indicator, change, expected) => {
    expect(of(indicator, change)).toMatchObject({ counts: true, ...expected });
  });

  it("leaves out someone whose reason is excluded", () => {
    expect(of("work_or_education_at_end", { exitReason: "left_norway" })).toBeUndefined();
    expect(of("work_or_education_one_year_after", { exitReason: "left_norway" })).toBeUndefined();
  });

  it.each(SETTLEMENT_TYPES)(
    "counts the settled of type %s where they take a decided place",
    (type) => {
      const found = contributionsOf({ ...person, settlementType: type }, counting);
      const counted = found.some((one) => one.indicator === "settled_against_decision");
      expect(counted).toBe(type !== "family_reunification" && type !== "self_settled");
    },
  );

  it("counts each person at most once for each indicator", () => {
    const day = fc
      .date({ min: new Date("2021-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    fc.assert(
      fc.property(
        fc.record({
          personId: fc.constant("p"),
          settlementType: fc.constantFrom(...SETTLEMENT_TYPES),
          settledOn: maybe(day),
          programme: maybe(
            fc.record({
              id: fc.constant("one"),
              rightArisesOn: maybe(day),
              decidedOn: maybe(day),
              startedOn: maybe(day),
              endedOn: maybe(day),
              exitReason: maybe(fc.constantFrom("work_full_time", "left_norway", "unheard_of")),
              statusAfterOneYear: maybe(fc.constantFrom("work", "other", "unknown")),
            }),
          ),
        }),
        (any) => {
          const names = contributionsOf(any, counting).map((one) => one.indicator);
          expect(new Set(names).size).toBe(names.length);
          for (const one of contributionsOf(any, counting)) {
            expect(one.reached && one.missing).toBeFalsy();
          }
        },
      ),
    );
  });
});
