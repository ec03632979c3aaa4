import { fail, ok, type Result } from "@/lib/platform/result";

export type DufNumber = {
  number: string;
  /** Year of the first application. */
  year: number;
  /** Keys of `people.warnings`. A wrong control is a warning: UDI's own sample fails it. */
  warnings: string[];
};

const WEIGHTS = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5] as const;

/** The two control digits of the ten that come before them. */
export function dufControl(tenDigits: string): string {
  const sum = WEIGHTS.reduce<number>((total, weight, at) => {
    return total + weight * Number(tenDigits[at]);
  }, 0);
  return String(sum % 11).padStart(2, "0");
}

/** Takes away spaces, slashes, hyphens and dots that people type or spreadsheets add. */
export function normaliseDufNumber(typed: string): string {
  return typed.normalize("NFKC").replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff./\-‐-―]/g, "");
}

/**
 * Checks a typed DUF number (the immigration case id, twelve digits: year, six running, two control).
 *
 * Errors: `people.errors.duf-number-{missing,digits,length}`. Warning: `people.warnings.duf-number-check`.
 */
export function checkDufNumber(typed: string): Result<DufNumber> {
  const number = normaliseDufNumber(typed);
  if (number === "") return fail("people.errors.duf-number-missing");
  if (!/^[0-9]+$/.test(number)) return fail("people.errors.duf-number-digits");
  if (number.length !== 12) return fail("people.errors.duf-number-length");
  const matches = dufControl(number.slice(0, 10)) === number.slice(10);
  return ok({
    number,
    year: Number(number.slice(0, 4)),
    warnings: matches ? [] : ["people.warnings.duf-number-check"],
  });
}

/** The number in the groups that UDI prints: year, running number, control. */
export function formatDufNumber(number: string): string {
  if (number.length !== 12) return number;
  return `${number.slice(0, 4)} ${number.slice(4, 10)} ${number.slice(10)}`;
}

/** The number with all but its year hidden; anything but twelve characters is hidden whole. */
export function maskDufNumber(number: string): string {
  if (number.length !== 12) return "•".repeat(number.length);
  return `${number.slice(0, 4)} •••••• ••`;
}
