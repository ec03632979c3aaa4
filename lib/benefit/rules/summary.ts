import type { RunSummary } from "../types";
import type { LineCode } from "./codes";
import type { MonthPayment } from "./month-payment";

export const NOTHING: RunSummary = {
  participants: 0,
  paid: 0,
  totalOre: 0,
  deductedOre: 0,
  differencesOre: 0,
  differencesPeople: 0,
  setOffOre: 0,
  carriedOre: 0,
  missing: 0,
  needsDecision: 0,
};

const DEDUCTIONS: readonly LineCode[] = ["absence_days", "absence_hours", "leave_hours"];

/** What payments come to, in whole øre and in people. */
export function summaryOf(payments: readonly MonthPayment[]): RunSummary {
  return payments.reduce((sum, paid) => added(sum, ofOne(paid)), NOTHING);
}

/** Two parts of a run together. */
export function added(a: RunSummary, b: RunSummary): RunSummary {
  const keys = Object.keys(NOTHING) as (keyof RunSummary)[];
  return Object.fromEntries(keys.map((key) => [key, (a[key] ?? 0) + b[key]])) as RunSummary;
}

function ofOne({ lines, totalOre, carriedOre, missing, needsDecision }: MonthPayment): RunSummary {
  const of = (codes: readonly LineCode[]) =>
    lines.filter(({ code }) => codes.includes(code)).reduce((sum, { ore }) => sum + ore, 0);
  return {
    participants: 1,
    paid: totalOre > 0 ? 1 : 0,
    totalOre,
    deductedOre: -of(DEDUCTIONS),
    differencesOre: of(["difference"]),
    differencesPeople: lines.some(({ code }) => code === "difference") ? 1 : 0,
    setOffOre: -of(["set_off"]),
    carriedOre,
    missing: missing.length > 0 ? 1 : 0,
    needsDecision: needsDecision ? 1 : 0,
  };
}
