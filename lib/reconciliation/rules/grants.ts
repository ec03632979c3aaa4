import { ageOn, type BirthDate } from "@/lib/people/rules/birth-date";
import { type PlainDate, yearOf } from "@/lib/platform/dates";
import { UNTOLD, type Values } from "./compare";

/** Codes of IMDi Tilskudd that are compared, by scheme. Others are kept in the copy alone. */
const SCHEMES: readonly { field: "ar" | "eldr" | "bht" | "em"; codes: RegExp }[] = [
  { field: "ar", codes: /^AR-[1-5]( EV| B)?$/ },
  { field: "eldr", codes: /^ELDR$/ },
  { field: "bht", codes: /^BHT$/ },
  { field: "em", codes: /^EMIN[BU]$/ },
];

/** A code as a list writes it: capitals, one hyphen, single spaces. */
export function grantCode(cell: string): string {
  return cell
    .trim()
    .toUpperCase()
    .replace(/[‐-―]/g, "-")
    .replace(/\s+/g, " ")
    .replace(
      /^AR\s*-?\s*([1-5])\s*-?\s*(EV|B)?$/,
      (_, year, group) => `AR-${year}${group ? ` ${group}` : ""}`,
    );
}

/** The scheme of a code, as a field that is compared; null for those that are not. */
export function schemeOf(code: string): "ar" | "eldr" | "bht" | "em" | null {
  return SCHEMES.find(({ codes }) => codes.test(code))?.field ?? null;
}

/** The codes that someone stands with in a list, gathered by scheme. */
export function receivedGrants(codes: readonly string[]): Values {
  const found: Partial<Record<"ar" | "eldr" | "bht" | "em", string>> = {};
  for (const code of [...new Set(codes)].sort()) {
    const scheme = schemeOf(code);
    if (scheme) found[scheme] = found[scheme] ? `${found[scheme]}, ${code}` : code;
  }
  return found;
}

/** Settlement year and the four calendar years after it. */
export const GRANT_YEARS = 5;
/** Family of someone with a permit on humanitarian grounds: three years. The sponsor's ground is not recorded. */
const FAMILY_YEARS = 3;
/** At settlement: the elderly supplement from this age. */
export const ELDERLY_FROM = 60;
/** At settlement: the kindergarten supplement up to this age. */
export const KINDERGARTEN_TO = 5;
/** Special grant for unaccompanied minors: to the year they turn 16, and to the year they turn 20. */
export const MINOR_TO = { low: 16, high: 20 } as const;

const GIVES = [
  "asylum",
  "resettlement",
  "humanitarian",
  "collective_protection",
  "own_basis",
  "limited_identity",
];
const GIVES_NONE = ["application_pending", "work", "nordic_or_eea", "norwegian_citizen"];

export type GrantSubject = {
  settledOn: PlainDate;
  birth: BirthDate;
  permitGround: string | null;
  settlementType: string;
  /** The only adult of the household, with or without children. */
  onlyAdult: boolean;
  withChildren: boolean;
  /** The year in which the household moved out of the municipality. */
  leftIn: number | null;
};

/**
 * The codes that someone should stand with in a year: integreringstilskudd by grant year from the
 * settlement date, with the supplements of year 1, and særskilt tilskudd. What hangs on something that
 * the record does not hold is `*`, and not compared. Null when nothing is expected.
 */
export function expectedGrants(subject: GrantSubject, year: number): Values | null {
  const { settledOn, birth, permitGround, settlementType, leftIn } = subject;
  const grantYear = year - yearOf(settledOn) + 1;
  if (grantYear < 1 || (leftIn !== null && leftIn < year)) return null;
  const ar = integrationGrant(subject, grantYear);
  const age = ageOn(birth, settledOn);
  const isFirst = grantYear === 1 && ar !== null;
  const supplement = (given: boolean | null, code: string) =>
    !isFirst || given === false ? null : given === null || ar === UNTOLD ? UNTOLD : code;
  const within = (test: (years: number) => boolean) =>
    age === null || test(age.min) !== test(age.max) ? null : test(age.min);
  const values: Values = {
    ar,
    eldr: supplement(
      within((years) => years >= ELDERLY_FROM),
      "ELDR",
    ),
    bht: supplement(
      within((years) => years <= KINDERGARTEN_TO),
      "BHT",
    ),
    em: settlementType === "unaccompanied_minor" ? minorGrant(birth, permitGround, year) : null,
  };
  return Object.values(values).some((value) => value !== null) ? values : null;
}

function integrationGrant(subject: GrantSubject, grantYear: number): string | null {
  const { permitGround, settledOn, birth, settlementType, leftIn } = subject;
  if (grantYear > GRANT_YEARS) return null;
  if (permitGround !== null && GIVES_NONE.includes(permitGround)) return null;
  const isSure = permitGround !== null && GIVES.includes(permitGround);
  const isFamily = permitGround === "family_of_protected" && grantYear <= FAMILY_YEARS;
  // Which months stay with the municipality that someone moves from is not settled.
  if (!(isSure || isFamily) || leftIn !== null) return UNTOLD;
  if (grantYear > 1) return `AR-${grantYear}`;
  if (settlementType === "unaccompanied_minor") return "AR-1|AR-1 B|AR-1 EV";
  const age = ageOn(birth, settledOn);
  if (!age || (age.min < 18 && age.max >= 18)) return "AR-1|AR-1 B|AR-1 EV";
  if (age.max < 18) return "AR-1 B";
  if (!subject.onlyAdult) return "AR-1";
  // Whether a lone parent is "single adult" is not told by a source that was read.
  return subject.withChildren ? "AR-1|AR-1 EV" : "AR-1 EV";
}

function minorGrant(birth: BirthDate, ground: string | null, year: number): string | null {
  if (birth.date === null || ground === null) return UNTOLD;
  const turns = year - yearOf(birth.date);
  if (turns > MINOR_TO.high) return null;
  return turns <= MINOR_TO.low ? "EMINB" : "EMINU";
}
