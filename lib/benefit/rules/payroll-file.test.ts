import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BenefitLine } from "../types";
import { payrollAmount, payrollCells } from "./payroll-file";

const line = (code: BenefitLine["code"], ore: number): BenefitLine => ({
  code,
  unit: "amount",
  quantity: 1,
  rateOre: null,
  ore,
  rules: [],
  facts: {},
});

describe("the payroll file", () => {
  it.each([
    [2275817, "22758,17"],
    [0, "0,00"],
    [-5, "-0,05"],
    [100, "1,00"],
  ])("writes %i øre as %s", (ore, text) => {
    expect(payrollAmount(ore)).toBe(text);
  });

  it("tells apart what is of the month and what is of others", () => {
    const lines = [
      line("month", 2275817),
      line("absence_days", -75861),
      line("difference", 106484),
      line("arrears", 450000),
      line("demanded_back", 0),
      line("brought_forward", -5000),
      line("set_off", -300000),
    ];
    const cells = payrollCells({ lines, earnedOre: 2199956, totalOre: 2451440 });
    expect(cells).toEqual([
      ...["21999,56", "1064,84", "4500,00", "-50,00", "-3000,00", "0,00", "24514,40"],
    ]);
  });

  it("has amounts that add up to what is paid", () => {
    const codes = [
      "difference",
      "arrears",
      "brought_forward",
      "set_off",
      "carried_forward",
      "rounding",
    ] as const;
    const lines = fc.array(
      fc.tuple(fc.constantFrom(...codes), fc.integer({ min: -9_000_000, max: 9_000_000 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000 }), lines, (earnedOre, given) => {
        const more = given.map(([code, ore]) => line(code, ore));
        const totalOre = earnedOre + more.reduce((sum, { ore }) => sum + ore, 0);
        const read = payrollCells({ lines: more, earnedOre, totalOre }).map((cell) =>
          Number(cell.replace(",", "")),
        );
        expect(read.slice(0, -1).reduce((sum, ore) => sum + ore, 0)).toBe(read.at(-1));
      }),
      { numRuns: 200 },
    );
  });
});
