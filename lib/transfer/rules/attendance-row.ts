import { longestDay, parseHours } from "@/lib/attendance/rules/cell";
import { type AbsenceCode, type AbsenceKey, absenceKeys } from "@/lib/attendance/rules/codes";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import type { PlainDate } from "@/lib/platform/dates";
import type { Problem } from "../types";
import type { AttendanceField, AttendanceMapping } from "./attendance-columns";
import { isBlank, readBirthDate, readDate, splitName } from "./cell-values";
import { mondayOfCell } from "./week-rows";

/** A day or a week of someone as a school's list tells it. */
export type AttendanceRow = {
  name: { givenName: string; middleName: null; familyName: string | null } | null;
  birthDate: PlainDate | null;
  /** Digits alone. */
  number: string | null;
  /** The day, or the Monday of the week. */
  day: PlainDate;
  /** The hours are those of the week, whose days are not told. */
  wholeWeek: boolean;
  className: string | null;
  /** Minutes present; none when the list only tells of absence. */
  present: number | null;
  code: AbsenceCode | null;
};

/** What schools write for each type, beside its key. */
const WORDS: Readonly<Record<string, AbsenceCode>> = {
  egenmelding: "SYK_EGENM",
  eigenmelding: "SYK_EGENM",
  "self certified": "SYK_EGENM",
  legemelding: "SYK_LEGE",
  sykmelding: "SYK_LEGE",
  sykmeldt: "SYK_LEGE",
  sjukmelding: "SYK_LEGE",
  sjukmeld: "SYK_LEGE",
  "doctor s note": "SYK_LEGE",
  "sykt barn": "BARN_SYK",
  "sjukt barn": "BARN_SYK",
  "ill child": "BARN_SYK",
  velferd: "VELFERD",
  velferdspermisjon: "VELFERD",
  "welfare leave": "VELFERD",
  svangerskap: "SVANG",
  pregnancy: "SVANG",
  religiøs: "RELIG",
  "religious day": "RELIG",
  ferie: "FERIE",
  vacation: "FERIE",
  ugyldig: "UGYLDIG",
  "ugyldig fravær": "UGYLDIG",
  "ugyldig fråvær": "UGYLDIG",
  udokumentert: "UGYLDIG",
  unauthorised: "UGYLDIG",
};
const KNOWN = new Map(
  Object.entries(WORDS).map(([word, code]) => [normaliseForSearch(word), code]),
);

function readCode(cell: string): AbsenceCode | null {
  const key = cell.trim().toUpperCase();
  return absenceKeys[key as AbsenceKey] ?? KNOWN.get(normaliseForSearch(cell)) ?? null;
}

/**
 * Reads a row, or tells what is wrong with each of its cells. `today` is the day on which the list came,
 * so that a week without a year is the same one whenever the row is read.
 */
export function readAttendanceRow(
  cells: readonly string[],
  mapping: AttendanceMapping,
  today: PlainDate,
): { record: AttendanceRow | null; problems: Problem[] } {
  const columnOf = (field: AttendanceField) =>
    Object.keys(mapping).find((column) => mapping[column] === field) ?? null;
  const text = (field: AttendanceField) => {
    const column = columnOf(field);
    const cell = column === null ? "" : (cells[Number(column)] ?? "");
    return isBlank(cell) ? null : cell.trim();
  };
  const problems: Problem[] = [];
  const wrong = (field: AttendanceField, code: string): null => {
    problems.push({
      level: "error",
      column: columnOf(field),
      code: `attendance.import.problems.${code}`,
    });
    return null;
  };
  const whole = text("fullName");
  const split = whole ? splitName(whole) : { given: text("givenName"), family: text("familyName") };
  const born = text("birthDate");
  const birth = born ? readBirthDate(born, today) : null;
  if (birth && !birth.ok) wrong("birthDate", "birth-date");
  const number = text("number")?.replace(/\D/g, "") || null;
  const [typedDay, typedWeek] = [text("day"), text("week")];
  const wholeWeek = !typedDay && (typedWeek !== null || columnOf("day") === null);
  const day = wholeWeek
    ? mondayOfCell(typedWeek ?? "", "", today)
    : typedDay && readDate(typedDay, today);
  if (!day) wrong(wholeWeek ? "week" : "day", wholeWeek ? "week" : "day");
  const hours = text("hours");
  const most = wholeWeek ? 7 * longestDay : longestDay;
  const present = hours
    ? parseHours(hours.replace(/\s*(t|timer|timar|h|hours)\.?$/i, ""), most)
    : null;
  if (hours && present === null) wrong("hours", "hours");
  const absence = text("absence");
  const code = absence ? readCode(absence) : null;
  if (absence && !code) wrong("absence", "absence");
  if (!hours && wholeWeek) wrong("hours", "week-hours");
  else if (!hours && !absence) wrong("hours", "nothing-told");
  const birthDate = birth?.ok && birth.value.precision === "day" ? birth.value.date : null;
  if (!number && !(split.given && birthDate)) wrong("fullName", "nobody");
  if (problems.length > 0 || !day) return { record: null, problems };
  const name = split.given
    ? { givenName: split.given, middleName: null, familyName: split.family }
    : null;
  const className = text("className");
  return {
    record: { name, birthDate, number, day, wholeWeek, className, present, code },
    problems,
  };
}
