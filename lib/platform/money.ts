import { z } from "zod";

/** The largest amount that a form takes: a million kroner. */
const MOST = 100_000_000;

/** Kroner as people in Norway type them, in whole øre: "11 000", "11000,50". Null when it is no amount. */
export function kronerToOre(typed: string): number | null {
  const compact = typed
    .replaceAll(/[\s\u00a0]/g, "")
    .replace(/(kr\.?|,-)$/i, "")
    .replace(",", ".");
  return /^\d{1,9}(\.\d{1,2})?$/.test(compact) ? Math.round(Number(compact) * 100) : null;
}

/** Whole øre as one would type them in kroner. */
export function oreToTyped(ore: number | null | undefined): string | null {
  if (ore === null || ore === undefined) return null;
  return ore % 100 === 0 ? String(ore / 100) : (ore / 100).toFixed(2).replace(".", ",");
}

const ore = z
  .number("errors.invalid-number")
  .int("errors.invalid-number")
  .min(0, "errors.invalid-number")
  .max(MOST, "errors.invalid-number");

/** An amount: a number is whole øre, a text is kroner from a form. Empty is null. */
export const moneyInput = z.preprocess((given) => {
  if (typeof given !== "string") return given;
  return given.trim() === "" ? null : (kronerToOre(given) ?? Number.NaN);
}, ore.nullish());
