import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import { type BirthDate, parseBirthDate } from "@/lib/people/rules/birth-date";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import { addDays, isPlainDate, type PlainDate, parseNorwegianDate } from "@/lib/platform/dates";
import type { Result } from "@/lib/platform/result";

const MONTHS = [
  ["jan"],
  ["feb"],
  ["mar"],
  ["apr"],
  ["mai", "may"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov"],
  ["des", "dec"],
];
const EXCEL_FIRST_DAY = "1899-12-30";
const UNKNOWN = /^(ukjent|ukjend|unknown|vet ikke|veit ikkje|ikke oppgitt|n\/?a|\?+|-+)$/i;

/** Lists say the same few words again and again; what they came to is kept. */
function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    if (known.size < 1000) known.set(cell, value);
    return value;
  };
}

/** Whether the cell says that nothing is known. */
export function isBlank(cell: string): boolean {
  return cell.trim() === "" || UNKNOWN.test(cell.trim());
}

/** "3. april 2026" and the like; null for anything else. */
function dateInWords(text: string): PlainDate | null {
  const found = /^(\d{1,2})\.?\s+(\p{L}{3,9})\.?\s+(\d{4})$/u.exec(text.trim());
  if (!found) return null;
  const name = found[2]?.toLowerCase() ?? "";
  const month = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  if (month < 0) return null;
  const date = `${found[3]}-${String(month + 1).padStart(2, "0")}-${found[1]?.padStart(2, "0")}`;
  return isPlainDate(date) ? date : null;
}

/** A day number of a spreadsheet (1 is 1 January 1900) that lost its date format; null otherwise. */
function serialDay(text: string): PlainDate | null {
  if (!/^\d{5}$/.test(text)) return null;
  const days = Number(text);
  return days >= 10_000 && days <= 80_000 ? addDays(EXCEL_FIRST_DAY, days) : null;
}

const withoutTime = (cell: string) =>
  cell.trim().replace(/[T ]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?Z?$/, "");

/** A date as people and spreadsheets write it; null when it is none. */
export function readDate(cell: string, today: PlainDate): PlainDate | null {
  const text = withoutTime(cell);
  return parseNorwegianDate(text, today) ?? dateInWords(text) ?? serialDay(text);
}

/**
 * A birth date with what is known of it. Unknown parts are 00 or xx; of a two-digit year that would
 * lie ahead, the century before is meant.
 *
 * Errors: those of `parseBirthDate`.
 */
export function readBirthDate(cell: string, today: PlainDate): Result<BirthDate> {
  const text = withoutTime(cell)
    .replace(/[xX?]{1,2}(?=[./-])/g, "00")
    .replaceAll("/", ".");
  const plain = /^\d{4}\.0$/.test(text) ? text.slice(0, 4) : text;
  const typed = parseBirthDate(plain, today);
  if (typed.ok || typed.error.code !== "people.errors.birth-date-format") return typed;
  const date = readDate(text, today);
  if (!date) return typed;
  const twoDigits = /(?:^|\D)\d{2}\.?$/.test(text) && !/\d{4}/.test(text);
  const year = Number(date.slice(0, 4));
  const meant = twoDigits && date > today ? `${year - 100}${date.slice(4)}` : date;
  return parseBirthDate(meant, today);
}

const SEXES: Record<string, "female" | "male" | "unknown"> = {
  k: "female",
  kv: "female",
  kvinne: "female",
  f: "female",
  female: "female",
  w: "female",
  woman: "female",
  jente: "female",
  "2": "female",
  m: "male",
  mann: "male",
  male: "male",
  man: "male",
  gutt: "male",
  gut: "male",
  "1": "male",
};

/** Sex; null when the cell says something else. */
export const readSex = remembered(
  (cell): "female" | "male" | "unknown" | null => SEXES[normaliseForSearch(cell)] ?? null,
);

const YES = new Set(["ja", "j", "yes", "y", "x", "1", "true", "sant", "behov", "trenger tolk"]);
const NO = new Set(["nei", "n", "no", "0", "false", "usant", "ikke behov", "ingen", "ikkje"]);

/** Yes or no; null when the cell says something else. */
export const readAnswer = remembered((cell): boolean | null => {
  const text = normaliseForSearch(cell);
  return YES.has(text) ? true : NO.has(text) ? false : null;
});

const GRADES: Record<string, ProtectionGrade> = {
  ingen: "none",
  nei: "none",
  no: "none",
  none: "none",
  ugradert: "none",
  ordinær: "none",
  "0": "none",
  klientadresse: "klientadresse",
  "client address": "klientadresse",
  fortrolig: "fortrolig",
  fortruleg: "fortrolig",
  confidential: "fortrolig",
  "kode 7": "fortrolig",
  "7": "fortrolig",
  "strengt fortrolig": "strengt_fortrolig",
  "strengt fortruleg": "strengt_fortrolig",
  "strictly confidential": "strengt_fortrolig",
  "kode 6": "strengt_fortrolig",
  "6": "strengt_fortrolig",
};

/** A grade of address protection; null when the cell says something else. */
export const readGrade = remembered(
  (cell): ProtectionGrade | null => GRADES[normaliseForSearch(cell)] ?? null,
);

/** What the person is to the head of the household. */
export const HOUSEHOLD_ROLES = [
  "head",
  "spouse",
  "cohabitant",
  "child",
  "parent",
  "sibling",
  "grandparent",
  "grandchild",
  "other_relative",
] as const;
export type HouseholdRole = (typeof HOUSEHOLD_ROLES)[number];

const ROLES: Record<HouseholdRole, string> = {
  head: "hovedperson|hovudperson|hovedsøker|hovudsøkjar|hp|head|main person|main applicant|søker|referanseperson|selv|seg selv|self|hode",
  spouse:
    "ektefelle|ektemake|gift|kone|mann|ektemann|hustru|spouse|husband|wife|ektef|partner ektefelle",
  cohabitant: "samboer|sambuar|partner|cohabitant",
  child: "barn|sønn|datter|dotter|son|daughter|child|b|stebarn|særkullsbarn|fosterbarn|sønn datter",
  parent: "forelder|mor|far|mother|father|parent|foreldre",
  sibling: "søsken|bror|søster|syster|brother|sister|sibling|sysken",
  grandparent: "besteforelder|bestemor|bestefar|grandparent|grandmother|grandfather",
  grandchild: "barnebarn|grandchild",
  other_relative:
    "slektning|annet|anna|annen|other|tante|onkel|nevø|niese|fetter|kusine|svigermor|svigerfar|svigersønn|svigerdatter|relative|other relative",
};

const ROLE_BY_NAME = new Map(
  Object.entries(ROLES).flatMap(([role, names]) =>
    names.split("|").map((name) => [normaliseForSearch(name), role as HouseholdRole] as const),
  ),
);

/** What the person is to the head; null when the cell says something else. */
export const readRole = remembered(
  (cell): HouseholdRole | null => ROLE_BY_NAME.get(normaliseForSearch(cell)) ?? null,
);

/** The parts of a cell that lists several things. */
export function listOf(cell: string): string[] {
  return cell
    .split(/[,;/|+\n]|\s(?:og|and)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !isBlank(part));
}

/** An e-mail address, lower case; null when it cannot be one. */
export function readEmail(cell: string): string | null {
  const text = cell
    .trim()
    .replace(/^mailto:/i, "")
    .toLowerCase();
  return /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(text) ? text : null;
}

/** A telephone number with its spaces tidied; null when it cannot be one. */
export function readPhone(cell: string): string | null {
  const text = cell.trim().replace(/\s+/g, " ");
  const digits = text.replace(/\D/g, "");
  return /^[+()\d\s.\-/]{5,25}$/.test(text) && digits.length >= 5 && digits.length <= 15
    ? text
    : null;
}

/** Postal code and place, which often stand in one cell; null when there is no four-digit code. */
export function readPostal(
  cell: string,
): { postalCode: string; postalPlace: string | null } | null {
  const found = /^(?:N-|NO-)?(\d{3,4})(?:\s+(\p{L}.*))?$/iu.exec(cell.trim());
  if (!found?.[1]) return null;
  return { postalCode: found[1].padStart(4, "0"), postalPlace: found[2]?.trim() ?? null };
}

/** A name in parts. "Etternavn, Fornavn" is told by its comma; otherwise the last word is the family name. */
export function splitName(full: string): { given: string; family: string | null } {
  const text = full.replace(/\s+/g, " ").trim();
  const comma = text.indexOf(",");
  if (comma > 0) {
    const given = text.slice(comma + 1).trim();
    const family = text.slice(0, comma).trim();
    return given ? { given, family } : { given: family, family: null };
  }
  const space = text.lastIndexOf(" ");
  if (space < 0) return { given: text, family: null };
  return { given: text.slice(0, space), family: text.slice(space + 1) };
}
