import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { theLaw } from "@/lib/law/fixtures";
import type { BenefitLine, ClaimInMonth, MonthBenefit, SetOffLeft } from "../types";
import { sumOf } from "./amounts";
import { payment } from "./payment";

const month = "2026-09-01";
const base = (ore: number): BenefitLine => ({
  code: "month",
  unit: "month",
  quantity: 1,
  rateOre: ore,
  ore,
  rules: ["BE-01"],
  facts: {},
});
const less = (ore: number): BenefitLine => ({ ...base(-ore), code: "absence_days", unit: "day" });
const own = (...lines: BenefitLine[]): MonthBenefit => ({
  lines,
  earnedOre: sumOf(lines),
  missing: [],
});
const none = { month, earlier: [], broughtForwardOre: 0, setOffs: [], claims: [] };
const pay = (given: MonthBenefit | null, more: object = {}, rounding = "ore") =>
  payment(theLaw({ benefit_rounding: rounding }), given, { ...none, ...more });
const setOff = (id: string, monthlyOre: number, leftOre: number): SetOffLeft => ({
  id,
  decidedOn: "2026-08-01",
  monthlyOre,
  leftOre,
});
const brief = (lines: readonly BenefitLine[]) => lines.map(({ code, ore }) => [code, ore]);

describe("what is paid for a month", () => {
  it("is the month's own benefit when nothing comes from other months", () => {
    const paid = pay(own(base(2275817)));
    expect(paid.totalOre).toBe(2275817);
    expect(brief(paid.lines)).toEqual([["month", 2275817]]);
  });

  it("pays arrears with the month, and tells of what is demanded back or waived without taking it", () => {
    const claim = (resolution: ClaimInMonth["resolution"], dueOn: string | null = null) => ({
      ...{ id: resolution, resolution, dueOn, totalOre: 450_000, decidedOn: "2026-08-20" },
      ...{ fromMonth: "2026-05-01", toMonth: "2026-06-01" },
    });
    const claims = [claim("arrears"), claim("demanded_back", "2026-10-01"), claim("waived")];
    const paid = pay(own(base(2275817)), { claims });
    expect(brief(paid.lines)).toEqual([
      ["month", 2275817],
      ["arrears", 450_000],
      ["demanded_back", 0],
      ["waived", 0],
    ]);
    expect(paid.lines[2]?.facts).toMatchObject({ totalOre: 450_000, dueOn: "2026-10-01" });
    expect(paid.totalOre).toBe(2275817 + 450_000);
    expect(paid.arrears).toEqual([{ id: "arrears", ore: 450_000 }]);
    expect(pay({ lines: [], earnedOre: 0, missing: ["home"] }, { claims }).arrears).toEqual([]);
  });

  it("puts right what earlier months should have been, with the old and the new", () => {
    const earlier = [
      { month: "2026-05-01", oldOre: 2169333, newOre: 2275817 },
      { month: "2026-06-01", oldOre: 2275817, newOre: 2275817 },
      { month: "2026-07-01", oldOre: 2275817, newOre: 2199956 },
    ];
    const paid = pay(own(base(2275817)), { earlier });
    expect(brief(paid.lines)).toEqual([
      ["month", 2275817],
      ["difference", 106484],
      ["difference", -75861],
    ]);
    expect(paid.lines[1]?.facts).toEqual({ month: "2026-05-01", oldOre: 2169333, newOre: 2275817 });
    expect(paid.differences).toEqual([
      { month: "2026-05-01", ore: 106484 },
      { month: "2026-07-01", ore: -75861 },
    ]);
    expect(pay(null, { earlier }).totalOre).toBe(106484 - 75861);
  });

  it("carries forward what could not be taken, and takes it the next month", () => {
    const paid = pay(own(base(100_000), less(150_000)));
    expect(brief(paid.lines)).toEqual([
      ["month", 100_000],
      ["absence_days", -150_000],
      ["carried_forward", 50_000],
    ]);
    expect([paid.totalOre, paid.carriedOre]).toEqual([0, 50_000]);
    const next = pay(own(base(200_000)), { broughtForwardOre: 50_000 });
    expect([next.totalOre, next.carriedOre]).toEqual([150_000, 0]);
  });

  it("sets off at most what was decided for a month, what is left of it, and what there is", () => {
    const setOffs = [setOff("a", 300_000, 1_000_000), setOff("b", 200_000, 50_000)];
    const paid = pay(own(base(2_000_000)), { setOffs });
    expect(paid.setOffs).toEqual([
      { id: "a", ore: 300_000 },
      { id: "b", ore: 50_000 },
    ]);
    expect(paid.totalOre).toBe(1_650_000);
    expect(pay(own(base(200_000)), { setOffs }).setOffs).toEqual([{ id: "a", ore: 200_000 }]);
    expect(pay(own(base(100), less(200)), { setOffs }).setOffs).toEqual([]);
  });

  it("holds everything back while something is missing, and forgets no debt", () => {
    const given: MonthBenefit = { lines: [], earnedOre: 0, missing: ["home"] };
    const earlier = [{ month: "2026-05-01", oldOre: 0, newOre: 100 }];
    const paid = pay(given, { earlier, broughtForwardOre: 700, setOffs: [setOff("a", 1, 1)] });
    expect(paid).toMatchObject({ lines: [], totalOre: 0, carriedOre: 700, setOffs: [] });
  });

  it.each([
    ["ore", 2275849, 2275849, undefined],
    ["krone", 2275849, 2275800, -49],
    ["krone", 2275850, 2275900, 50],
    ["krone_up", 2275801, 2275900, 99],
    ["krone_up", 2275800, 2275800, undefined],
  ])("is rounded as the municipality has chosen: %s of %i", (rounding, ore, total, line) => {
    const paid = pay(own(base(ore)), {}, rounding);
    expect(paid.totalOre).toBe(total);
    expect(paid.lines.find(({ code }) => code === "rounding")?.ore).toBe(line);
  });

  it("asks for a decision from half of a payment and a twelfth of G, 11,379.08 kroner", () => {
    const asked = (before: number, taken: number) =>
      pay(own(base(before), less(taken))).needsDecision;
    expect(asked(2275816, 1137908)).toBe(true);
    expect(asked(2275817, 1137908)).toBe(false);
    expect(asked(2275817, 1137909)).toBe(true);
    expect(asked(1517211, 1000000)).toBe(false);
    expect(asked(0, 0)).toBe(false);
  });
});

describe("any payment", () => {
  it("is never negative, is the sum of its lines, and loses nothing of what is owed", () => {
    const amount = fc.integer({ min: -3_000_000, max: 3_000_000 });
    const owed = fc.integer({ min: 0, max: 3_000_000 });
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.tuple(owed, owed), { maxLength: 4 }),
        owed,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 900_000 }), owed), { maxLength: 3 }),
        fc.constantFrom("ore", "krone", "krone_up"),
        (earned, months, broughtForwardOre, decided, rounding) => {
          const earlier = months.map(([oldOre, newOre], n) => ({
            month: `2026-0${n + 1}-01`,
            oldOre,
            newOre,
          }));
          const setOffs = decided.map(([monthly, left], n) => setOff(`s${n}`, monthly, left));
          const paid = pay(own(base(earned)), { earlier, broughtForwardOre, setOffs }, rounding);
          expect(paid.totalOre).toBeGreaterThanOrEqual(0);
          expect(sumOf(paid.lines)).toBe(paid.totalOre);
          const due = earned + sumOf(paid.differences) - broughtForwardOre - sumOf(paid.setOffs);
          expect(Math.abs(paid.totalOre - paid.carriedOre - due)).toBeLessThan(100);
          for (const { id, ore } of paid.setOffs) {
            const one = setOffs.find((given) => given.id === id);
            expect(ore).toBeLessThanOrEqual(Math.min(one?.monthlyOre ?? 0, one?.leftOre ?? 0));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
