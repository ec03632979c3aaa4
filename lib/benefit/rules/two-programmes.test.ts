import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { aParticipant } from "../fixtures";
import type { BenefitFacts, MonthBenefit, OtherProgramme } from "../types";
import { introductionBenefit } from "./introduction-benefit";
import { daysOfMonth } from "./month-days";
import { rateOn, whole } from "./rates";

const law = theLaw();
const SEPTEMBER = "2026-09-01";

type Month = MonthBenefit | null;
type Programme = { startedOn: PlainDate; endedOn: PlainDate | null };
const beside = (
  { startedOn: fromOn, endedOn: toOn }: Programme,
  isLater: boolean,
  givesBenefit = true,
): OtherProgramme => ({ fromOn, toOn, isLater, givesBenefit, without: [] });

const monthOf = (facts: Partial<BenefitFacts>, month: string) =>
  introductionBenefit.monthOf(law, aParticipant({ decidedOn: "2020-01-01", ...facts }), month);

/** Both programmes of a person in a month. */
function both(first: Programme, second: Programme, month = SEPTEMBER): [Month, Month] {
  return [
    monthOf({ ...first, others: [beside(second, true)] }, month),
    monthOf({ ...second, others: [beside(first, false)] }, month),
  ];
}
const sum = (months: readonly ({ earnedOre: number } | null)[]) =>
  months.reduce((all, one) => all + (one?.earnedOre ?? 0), 0);
const counted = (one: ReturnType<typeof monthOf>) =>
  one?.lines.map(({ code, quantity }) => [code, quantity]);
const FULL = 2_275_817;

describe("two programmes in one month", () => {
  it("give what each of them has days for", () => {
    const [first, second] = both(
      { startedOn: "2025-01-06", endedOn: "2026-09-10" },
      { startedOn: "2026-09-21", endedOn: null },
    );
    expect(counted(first)).toEqual([["days", 10]]);
    expect(counted(second)).toEqual([["days", 10]]);
    expect(sum([first, second])).toBe(20 * 75_861);
  });

  it("give a day that is in both to the one that began last, and say so", () => {
    const [first, second] = both(
      { startedOn: "2025-01-06", endedOn: "2026-09-20" },
      { startedOn: "2026-09-11", endedOn: null },
    );
    expect(counted(first)).toEqual([
      ["days", 10],
      ["other_programme", 10],
    ]);
    expect(counted(second)).toEqual([["days", 20]]);
  });

  it.each([
    // A month of 31 days is no more than a month, and one of 28 no less.
    ["2026-10-01", "2026-10-15", 15, 15],
    ["2026-02-01", "2026-02-14", 14, 16],
  ])("that follow each other through %s are one month", (month, until, days, rest) => {
    const [first, second] = both(
      { startedOn: "2025-01-06", endedOn: until },
      { startedOn: addDays(until, 1), endedOn: null },
      month,
    );
    expect(counted(first)).toEqual([["days", days]]);
    expect(counted(second)).toEqual([["days", rest]]);
  });

  it("leave the days of Jobbsjansen to it", () => {
    const jobbsjansen = { startedOn: "2026-09-16", endedOn: null };
    const others = [beside(jobbsjansen, true, false)];
    expect(counted(monthOf({ startedOn: "2025-01-06", others }, SEPTEMBER))).toEqual([
      ["days", 15],
      ["other_programme", 15],
    ]);
    const before = [beside({ startedOn: "2025-01-06", endedOn: "2026-09-15" }, false, false)];
    expect(counted(monthOf({ startedOn: "2026-09-16", others: before }, SEPTEMBER))).toEqual([
      ["days", 15],
    ]);
  });

  it("count paid work once", () => {
    const incomes = [
      {
        id: "w",
        kind: "paid_work" as const,
        fromMonth: "2026-01-01",
        toMonth: null,
        monthlyOre: 300_000,
        minutes: 600,
        earnedBefore: null,
      },
    ];
    const first = { startedOn: "2025-01-06", endedOn: "2026-09-10" };
    const second = { startedOn: "2026-09-11", endedOn: null };
    const codes = [
      monthOf({ ...first, incomes, others: [beside(second, true)] }, SEPTEMBER),
      monthOf({ ...second, incomes, others: [beside(first, false)] }, SEPTEMBER),
    ].map((one) => one?.lines.filter(({ code }) => code.startsWith("work_")).length);
    expect(codes).toEqual([0, 1]);
  });

  it("never give less than nothing, nor more than one whole month, nor a day twice", () => {
    const months = fc.constantFrom("2024-02-01", "2026-02-01", "2026-09-01", "2026-10-01");
    const at = fc.integer({ min: -40, max: 70 });
    const away = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(months, at, at, at, away, (month, ends, starts, stops, absent) => {
        const first = { startedOn: addDays(month, -200), endedOn: addDays(month, ends) };
        const second = {
          startedOn: addDays(month, starts),
          endedOn: addDays(month, Math.max(starts, stops)),
        };
        const days = daysOfMonth(month);
        const taken = absent.map((n) => ({
          day: days[n % days.length] ?? month,
          planned: 360,
          unauthorised: 360,
          leave: 0,
        }));
        const facts = { away: [...new Map(taken.map((one) => [one.day, one])).values()] };
        const given = [
          monthOf({ ...first, ...facts, others: [beside(second, true)] }, month),
          monthOf({ ...second, ...facts, others: [beside(first, false)] }, month),
        ];
        const most = rateOn(law, month, whole)?.monthOre ?? 0;
        for (const one of given) expect(one?.earnedOre ?? 0).toBeGreaterThanOrEqual(0);
        // Days are rounded to øre, each by half of one at most.
        expect(sum(given)).toBeLessThanOrEqual(most + 15);
        const inEither = days.filter((day) =>
          [first, second].some((one) => one.startedOn <= day && day <= one.endedOn),
        );
        const quantities = given.flatMap(
          (one) =>
            one?.lines.map(({ code, quantity }) =>
              code === "month" ? 30 : code === "days" ? quantity : 0,
            ) ?? [],
        );
        expect(quantities.reduce((all, one) => all + one, 0)).toBe(
          inEither.length === days.length ? 30 : Math.min(30, inEither.length),
        );
      }),
      { numRuns: 500 },
    );
    expect(
      sum(
        both(
          { startedOn: "2025-01-06", endedOn: "2026-08-31" },
          { startedOn: "2026-09-01", endedOn: null },
        ),
      ),
    ).toBe(FULL);
  });
});
