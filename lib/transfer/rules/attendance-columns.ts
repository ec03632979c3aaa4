import { holdsTwice } from "./fields";
import { isAddedColumn, normaliseHeading } from "./headings";

/** The columns of a school's list of days or of weeks, with what lists head them. */
export const ATTENDANCE_COLUMNS = {
  fullName: { nb: "Navn", nn: "Namn", en: "Name", also: "deltaker|deltakar|elev|participant" },
  givenName: { nb: "Fornavn", nn: "Fornamn", en: "First name", also: "fornavn og mellomnavn" },
  familyName: { nb: "Etternavn", nn: "Etternamn", en: "Surname", also: "slektsnavn|last name" },
  birthDate: {
    nb: "Fødselsdato",
    nn: "Fødselsdato",
    en: "Date of birth",
    also: "født|fødd|f dato|birth date",
  },
  number: {
    nb: "Fødselsnummer, D-nummer eller DUF",
    nn: "Fødselsnummer, D-nummer eller DUF",
    en: "National identity number or DUF",
    also: "fødselsnummer|personnummer|fnr|duf|duf nummer|d nummer|id",
  },
  day: { nb: "Dato", nn: "Dato", en: "Date", also: "dag|day" },
  /** Of a list that tells the hours of a week without its days. */
  week: {
    nb: "Uke",
    nn: "Veke",
    en: "Week",
    also: "uke nr|uke nummer|ukenummer|vekenummer|week number|uka|veka",
  },
  className: { nb: "Klasse", nn: "Klasse", en: "Class", also: "gruppe|fag|kurs|group" },
  hours: {
    nb: "Timer til stede",
    nn: "Timar til stades",
    en: "Hours present",
    also: "timer|timar|oppmøte|til stede|til stades|hours|present|timer i uka|timar i veka|hours in week|sum timer|sum timar|timer totalt|timar totalt|total hours",
  },
  absence: {
    nb: "Fravær",
    nn: "Fråvær",
    en: "Absence",
    also: "fraværstype|fraværskode|kode|type fravær|fråværstype|absence type",
  },
} as const satisfies Record<string, { nb: string; nn: string; en: string; also: string }>;
export type AttendanceField = keyof typeof ATTENDANCE_COLUMNS;
export const ATTENDANCE_FIELDS = Object.keys(ATTENDANCE_COLUMNS) as AttendanceField[];

/** Column number, from 0, to what the column holds. */
export type AttendanceMapping = Readonly<Record<string, AttendanceField>>;

const KNOWN = new Map(
  ATTENDANCE_FIELDS.flatMap((field) => {
    const { nb, nn, en, also } = ATTENDANCE_COLUMNS[field];
    return [nb, nn, en, ...also.split("|")].map((name) => [normaliseHeading(name), field] as const);
  }),
);

/** What a column is headed as; null when that is not known. */
export function attendanceFieldOf(heading: string): AttendanceField | null {
  return KNOWN.get(normaliseHeading(heading)) ?? null;
}

/** The columns that are recognised; of two with the same meaning the first. */
export function recogniseAttendanceHeadings(headings: readonly string[]): AttendanceMapping {
  const mapping: Record<string, AttendanceField> = {};
  for (const [index, heading] of headings.entries()) {
    const field = attendanceFieldOf(heading);
    if (field && !Object.values(mapping).includes(field)) mapping[String(index)] = field;
  }
  return mapping;
}

/**
 * What keeps a mapping from being used: keys of `transfer.errors`. A row must say who, which day, and
 * how long or why not; or which week, and how long.
 */
export function attendanceMappingProblem(mapping: AttendanceMapping): string | null {
  const there = Object.values(mapping);
  const has = (...fields: AttendanceField[]) => fields.every((field) => there.includes(field));
  if (holdsTwice(there)) return "transfer.errors.mapping-twice";
  const named = has("fullName") || has("givenName", "familyName");
  if (!has("number") && !(named && has("birthDate"))) return "transfer.errors.mapping-no-person";
  const told = has("day") ? has("hours") || has("absence") : has("week", "hours");
  if (!told) return "transfer.errors.mapping-no-day";
  return null;
}

/** Whether no hand is needed: every column is recognised, and those that a list must have are there. */
export function isWholeAttendance(
  headings: readonly string[],
  mapping: AttendanceMapping,
): boolean {
  return (
    attendanceMappingProblem(mapping) === null &&
    headings.every((heading, at) => !heading || isAddedColumn(heading) || String(at) in mapping)
  );
}
