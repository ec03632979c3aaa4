import { fail, ok, type Result } from "@/lib/platform/result";
import type { BirthDate } from "./birth-date";

export const IDENTITY_NUMBER_KINDS = ["national_identity_number", "d_number"] as const;
export type IdentityNumberKind = (typeof IDENTITY_NUMBER_KINDS)[number];

/** `until_2031`: both check digits exact. `from_2032`: the first may leave a remainder of 0 to 3. */
export type CheckDigitRule = "until_2031" | "from_2032";

/** `ordinary` numbers belong to people; the other series exist for tests only. */
export type NumberSeries = "ordinary" | "synthetic" | "other_test";

export type IdentityNumber = {
  number: string;
  kind: IdentityNumberKind;
  series: NumberSeries;
  /** The older of the two rules that the number satisfies. */
  rule: CheckDigitRule;
  /** Day, month and two-digit year as printed. Not a birth date: the Register allows them to differ. */
  datePart: { day: number; month: number; yearOfCentury: number };
};

export type IdentityNumberOptions = {
  /** Accept the Tax Administration's synthetic numbers (month + 80). Default true. */
  synthetic?: boolean;
  /** Accept Nav's H-numbers (month + 40) and other test series. Default false. */
  otherTestSeries?: boolean;
};

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;
const HIGHEST_REMAINDER_FROM_2032 = 3;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const NO_NUMBER_SUFFIXES = ["00100", "00200", "99999"];

const error = (name: string) => fail(`people.errors.identity-number-${name}`);

function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

/** Takes away spaces, hyphens and dots that people type or spreadsheets add. */
export function normaliseIdentityNumber(typed: string): string {
  return typed.normalize("NFKC").replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff.\-‐-―]/g, "");
}

/** The two digits that complete nine, under the rule until 2031; `null` when that series is unused. */
export function checkDigits(nineDigits: string): string | null {
  const first = (11 - (weightedSum(nineDigits, FIRST_WEIGHTS) % 11)) % 11;
  const second = (11 - (weightedSum(nineDigits + first, SECOND_WEIGHTS) % 11)) % 11;
  return first === 10 || second === 10 ? null : `${first}${second}`;
}

function checkDigitRule(number: string): CheckDigitRule | null {
  const first = (weightedSum(number, FIRST_WEIGHTS) + Number(number[9])) % 11;
  const second = (weightedSum(number, SECOND_WEIGHTS) + Number(number[10])) % 11;
  if (second !== 0 || first > HIGHEST_REMAINDER_FROM_2032) return null;
  return first === 0 ? "until_2031" : "from_2032";
}

function readMonth(printed: number): { month: number; series: NumberSeries } | null {
  const offset = Math.floor((printed - 1) / 20) * 20;
  const month = printed - offset;
  if (month < 1 || month > 12) return null;
  if (offset === 0) return { month, series: "ordinary" };
  return { month, series: offset === 80 ? "synthetic" : "other_test" };
}

/** No century is known, so a leap day stands when the year is a leap year in some century; 00 counts. */
function isPossibleDay(day: number, month: number, yearOfCentury: number): boolean {
  if (day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return false;
  return !(month === 2 && day === 29 && yearOfCentury % 4 !== 0);
}

/**
 * Checks a typed fødselsnummer or D-number and tells which it is. Numbers of the rule until 2031 and
 * of the rule for numbers issued from 1 January 2032 are accepted side by side. Neither birth date
 * nor sex is read from the number.
 *
 * Errors: `people.errors.identity-number-{missing,digits,leading-zero,length,none,date,check,test}`.
 */
export function checkIdentityNumber(
  typed: string,
  options: IdentityNumberOptions = {},
): Result<IdentityNumber> {
  const number = normaliseIdentityNumber(typed);
  if (number === "") return error("missing");
  if (!/^[0-9]+$/.test(number)) return error("digits");
  if (number.length === 10) return error("leading-zero");
  if (number.length !== 11) return error("length");

  const rule = checkDigitRule(number);
  if (rule === null && NO_NUMBER_SUFFIXES.includes(number.slice(6))) return error("none");

  const printedDay = Number(number.slice(0, 2));
  const isDNumber = printedDay > 40;
  const day = isDNumber ? printedDay - 40 : printedDay;
  const read = readMonth(Number(number.slice(2, 4)));
  const yearOfCentury = Number(number.slice(4, 6));
  if (!read || !isPossibleDay(day, read.month, yearOfCentury)) return error("date");
  if (rule === null) return error("check");
  if (read.series === "synthetic" && options.synthetic === false) return error("test");
  if (read.series === "other_test" && !options.otherTestSeries) return error("test");

  return ok({
    number,
    kind: isDNumber ? "d_number" : "national_identity_number",
    series: read.series,
    rule,
    datePart: { day, month: read.month, yearOfCentury },
  });
}

/**
 * Whether the typed text is a date with one of Statistics Norway's endings for "has no number"
 * (00100, 00200, 99999), which lists from other systems may hold.
 */
export function isNoNumberMarker(typed: string): boolean {
  const checked = checkIdentityNumber(typed);
  return !checked.ok && checked.error.code === "people.errors.identity-number-none";
}

/** Things to look at that do not stop a save: keys of `people.warnings`. */
export function identityNumberWarnings(identity: IdentityNumber, birth: BirthDate): string[] {
  if (birth.date === null) return [];
  const { day, month, yearOfCentury } = identity.datePart;
  const differs =
    (birth.precision !== "unknown" && Number(birth.date.slice(2, 4)) !== yearOfCentury) ||
    ((birth.precision === "day" || birth.precision === "month") &&
      Number(birth.date.slice(5, 7)) !== month) ||
    (birth.precision === "day" && Number(birth.date.slice(8, 10)) !== day);
  return differs ? ["people.warnings.identity-number-birth-date"] : [];
}

/** The number as printed on documents: six digits, a space, five digits. */
export function formatIdentityNumber(number: string): string {
  return number.length === 11 ? `${number.slice(0, 6)} ${number.slice(6)}` : number;
}

/** The number with its last five digits hidden; anything but eleven characters is hidden whole. */
export function maskIdentityNumber(number: string): string {
  const shown = number.length === 11 ? `${number.slice(0, 6)} ` : "";
  return shown + "•".repeat(number.length === 11 ? 5 : number.length);
}
