import type { BenefitLine, ResultRow } from "../types";
import type { LineCode } from "./codes";

/** The amounts of a line of the payroll file, in its order: they add up to the last one. */
export const payrollAmounts = [
  "earned",
  "difference",
  "arrears",
  "carried",
  "setOff",
  "rounding",
  "total",
] as const;

const OF: Readonly<Record<string, readonly LineCode[]>> = {
  difference: ["difference"],
  arrears: ["arrears"],
  carried: ["brought_forward", "carried_forward"],
  setOff: ["set_off"],
  rounding: ["rounding"],
};

/** Amounts as payroll systems in Norway read them: kroner with a comma, and no spaces. */
export function payrollAmount(ore: number): string {
  const kroner = Math.floor(Math.abs(ore) / 100);
  const rest = String(Math.abs(ore) % 100).padStart(2, "0");
  return `${ore < 0 ? "-" : ""}${kroner},${rest}`;
}

/** The amounts of a participant for the payroll file. */
export function payrollCells(row: Pick<ResultRow, "lines" | "earnedOre" | "totalOre">): string[] {
  return payrollAmounts.map((column) => {
    if (column === "earned") return payrollAmount(row.earnedOre);
    if (column === "total") return payrollAmount(row.totalOre);
    return payrollAmount(sumOfCodes(row.lines, OF[column] ?? []));
  });
}

function sumOfCodes(lines: readonly BenefitLine[], codes: readonly LineCode[]): number {
  return lines.filter(({ code }) => codes.includes(code)).reduce((sum, { ore }) => sum + ore, 0);
}
