import { settlementDateProblems } from "@/lib/cases/rules/settlement-dates";
import type { BirthDate } from "@/lib/people/rules/birth-date";
import { checkDufNumber, normaliseDufNumber } from "@/lib/people/rules/duf-number";
import {
  checkIdentityNumber,
  identityNumberWarnings,
  isNoNumberMarker,
  normaliseIdentityNumber,
} from "@/lib/people/rules/identity-number";
import type { PlainDate } from "@/lib/platform/dates";
import type { PersonRecord, Problem } from "../types";
import {
  isBlank,
  listOf,
  readAnswer,
  readBirthDate,
  readDate,
  readEmail,
  readGrade,
  readPhone,
  readPostal,
  readRole,
  readSex,
  splitName,
} from "./cell-values";
import { type CodeLookup, findCode, type LookupList } from "./code-lookup";
import { type ColumnMapping, columnOf, type ImportField } from "./fields";

export type RowReading = { record: PersonRecord | null; problems: Problem[] };
export type Surroundings = { mapping: ColumnMapping; lookup: CodeLookup; today: PlainDate };

const LONGEST: Partial<Record<ImportField, number>> = {
  fullName: 200,
  familyName: 100,
  givenName: 100,
  middleName: 100,
  phone: 40,
  email: 200,
  streetAddress: 200,
  postalPlace: 100,
  householdKey: 100,
};

/** A reader of one row: gives cells by field, and keeps what is wrong with them. */
class Cells {
  readonly problems: Problem[] = [];
  private readonly columns = new Map<ImportField, number>();

  constructor(
    private readonly cells: readonly string[],
    mapping: ColumnMapping,
  ) {
    for (const [column, field] of Object.entries(mapping)) this.columns.set(field, Number(column));
  }

  /** The text of the field; null when there is no column, or the cell is empty or says "ukjent". */
  text(field: ImportField): string | null {
    const column = this.columns.get(field);
    const cell = column === undefined ? "" : (this.cells[column] ?? "").trim();
    if (isBlank(cell)) return null;
    const longest = LONGEST[field] ?? 300;
    if (cell.length <= longest) return cell.replace(/\s+/g, " ");
    this.wrong(field, "transfer.problems.too-long", { longest });
    return null;
  }

  wrong(field: ImportField | null, code: string, params?: Problem["params"]): null {
    return this.add("error", field, code, params);
  }

  look(field: ImportField | null, code: string, params?: Problem["params"]): null {
    return this.add("warning", field, code, params);
  }

  private add(
    level: Problem["level"],
    field: ImportField | null,
    code: string,
    params?: Problem["params"],
  ) {
    const column = field ? this.columns.get(field) : undefined;
    this.problems.push({
      level,
      column: column === undefined ? null : String(column),
      code,
      ...(params ? { params } : {}),
    });
    return null;
  }
}

/**
 * What a row tells of a person. Errors keep the row out; a value that is not understood and does no
 * harm by its absence is left out with a warning. The record is null when an error stands.
 */
export function readRow(cells: readonly string[], around: Surroundings): RowReading {
  const row = new Cells(cells, around.mapping);
  const { today, lookup } = around;
  const name = readName(row, around.mapping);
  const birth = readBirth(row, today);
  const numbers = readNumbers(row, birth);
  const record: PersonRecord = {
    ...name,
    birth,
    sex: understood(row, "sex", readSex) as PersonRecord["sex"],
    ...numbers,
    citizenship: coded(row, "citizenship", "country", lookup),
    languages: readLanguages(row, lookup),
    interpreterNeeded: understood(row, "interpreterNeeded", readAnswer),
    educationLevel: coded(row, "educationLevel", "education_level", lookup),
    phone: understood(row, "phone", readPhone),
    email: understood(row, "email", readEmail),
    ...readAddress(row),
    grade: strictly(row, "addressProtection", readGrade, "transfer.problems.protection"),
    permitGround: coded(row, "permitGround", "permit_ground", lookup),
    permitGrantedOn: date(row, "permitGrantedOn", today),
    permitValidUntil: date(row, "permitValidUntil", today),
    arrivedInNorwayOn: date(row, "arrivedInNorwayOn", today),
    householdKey: row.text("householdKey"),
    headDuf: readHeadDuf(row),
    role: understood(row, "relation", readRole),
    settlementType: strictly(
      row,
      "settlementType",
      (cell) => findCode(lookup, "settlement_type", cell),
      "transfer.problems.settlement-type",
    ),
    allocationDecidedOn: date(row, "allocationDecidedOn", today),
    plannedOn: date(row, "plannedOn", today),
    settledOn: date(row, "settledOn", today),
  };
  checkDates(row, record, today);
  const failed = row.problems.some((problem) => problem.level === "error");
  return { record: failed ? null : record, problems: row.problems };
}

function readName(row: Cells, mapping: ColumnMapping) {
  const full = row.text("fullName");
  const given = row.text("givenName");
  const family = row.text("familyName");
  const middleName = row.text("middleName");
  const split = full && !given && !family ? splitName(full) : null;
  const first = split ? split.given : given;
  const last = split ? split.family : family;
  if (!first && !last) {
    const field = (["givenName", "fullName", "familyName"] as const).find(
      (one) => columnOf(mapping, one) !== null,
    );
    row.wrong(field ?? null, "transfer.problems.no-name");
  } else if (/\d/.test(`${first ?? ""}${last ?? ""}`)) {
    row.wrong(
      split ? "fullName" : given ? "givenName" : "familyName",
      "transfer.problems.name-digits",
    );
  }
  // Someone with a single name has it as the given name.
  return first
    ? { givenName: first, middleName, familyName: last }
    : { givenName: last ?? "", middleName, familyName: null };
}

function readBirth(row: Cells, today: PlainDate): BirthDate | null {
  const cell = row.text("birthDate");
  if (!cell) return null;
  const read = readBirthDate(cell, today);
  if (!read.ok) return row.wrong("birthDate", read.error.code);
  return read.value.precision === "unknown" ? null : read.value;
}

function readNumbers(row: Cells, birth: BirthDate | null): Pick<PersonRecord, "identity" | "duf"> {
  let duf = row.text("duf");
  let dufField: ImportField = "duf";
  let typed = row.text("identityNumber");
  // One column for both: twelve digits are a DUF number.
  if (typed && /^\d{12}$/.test(normaliseDufNumber(typed))) {
    if (!duf) {
      duf = typed;
      dufField = "identityNumber";
    }
    typed = null;
  }
  return { identity: readIdentity(row, typed, birth), duf: readDuf(row, duf, dufField) };
}

function readIdentity(row: Cells, typed: string | null, birth: BirthDate | null) {
  if (!typed) return null;
  if (isNoNumberMarker(typed)) {
    return row.look("identityNumber", "people.errors.identity-number-none");
  }
  let number = normaliseIdentityNumber(typed);
  if (/^\d{10}$/.test(number)) {
    // A spreadsheet takes the leading zero away; the check digits tell whether that is what happened.
    if (!checkIdentityNumber(`0${number}`).ok) {
      return row.wrong("identityNumber", "people.errors.identity-number-leading-zero");
    }
    number = `0${number}`;
    row.look("identityNumber", "transfer.problems.zero-added");
  }
  const checked = checkIdentityNumber(number);
  if (!checked.ok) return row.wrong("identityNumber", checked.error.code);
  const warnings = birth ? identityNumberWarnings(checked.value, birth) : [];
  for (const code of warnings) row.look("identityNumber", code);
  const kind = checked.value.kind === "d_number" ? ("dnr" as const) : ("fnr" as const);
  return { kind, number: checked.value.number };
}

function readDuf(row: Cells, typed: string | null, field: ImportField): string | null {
  if (!typed) return null;
  const checked = checkDufNumber(typed);
  if (!checked.ok) return row.wrong(field, checked.error.code);
  for (const code of checked.value.warnings) row.look(field, code);
  return checked.value.number;
}

function readHeadDuf(row: Cells): string | null {
  const typed = row.text("headDuf");
  if (!typed) return null;
  const checked = checkDufNumber(typed);
  return checked.ok ? checked.value.number : row.wrong("headDuf", checked.error.code);
}

function readLanguages(row: Cells, lookup: CodeLookup): string[] {
  const codes: string[] = [];
  for (const field of ["interpreterLanguage", "languages"] as const) {
    const cell = row.text(field);
    if (!cell) continue;
    const whole = findCode(lookup, "language", cell);
    for (const part of whole ? [cell] : listOf(cell)) {
      const code = findCode(lookup, "language", part);
      if (!code) row.look(field, "transfer.problems.not-in-list", { value: short(part) });
      else if (!codes.includes(code)) codes.push(code);
    }
  }
  return codes.slice(0, 8);
}

function readAddress(row: Cells) {
  const streetAddress = row.text("streetAddress");
  let postalPlace = row.text("postalPlace");
  const code = row.text("postalCode");
  let postal = code ? readPostal(code) : null;
  if (code && !postal) row.look("postalCode", "transfer.problems.postal-code");
  if (!postal && postalPlace) {
    // "4006 Stavanger" in the column of the place.
    const both = readPostal(postalPlace);
    if (both) {
      postal = both;
      postalPlace = null;
    }
  }
  return {
    streetAddress,
    postalCode: postal?.postalCode ?? null,
    postalPlace: postalPlace ?? postal?.postalPlace ?? null,
  };
}

/** A value that is left out with a warning when it is not understood. */
function understood<T>(row: Cells, field: ImportField, read: (cell: string) => T | null): T | null {
  const cell = row.text(field);
  if (!cell) return null;
  const value = read(cell);
  if (value !== null) return value;
  const code = field === "phone" || field === "email" ? field : "not-understood";
  return row.look(
    field,
    `transfer.problems.${code}`,
    code === field ? undefined : { value: short(cell) },
  );
}

/** A value without which the row is not taken, when it is not understood. */
function strictly<T>(
  row: Cells,
  field: ImportField,
  read: (cell: string) => T | null,
  code: string,
) {
  const cell = row.text(field);
  if (!cell) return null;
  const value = read(cell);
  return value ?? row.wrong(field, code, { value: short(cell) });
}

function coded(
  row: Cells,
  field: ImportField,
  list: LookupList,
  lookup: CodeLookup,
): string | null {
  const cell = row.text(field);
  if (!cell) return null;
  const code = findCode(lookup, list, cell);
  return code ?? row.look(field, "transfer.problems.not-in-list", { value: short(cell) });
}

function date(row: Cells, field: ImportField, today: PlainDate): PlainDate | null {
  const cell = row.text(field);
  if (!cell) return null;
  return readDate(cell, today) ?? row.wrong(field, "transfer.problems.date");
}

function checkDates(row: Cells, record: PersonRecord, today: PlainDate): void {
  const { permitGrantedOn, permitValidUntil, arrivedInNorwayOn } = record;
  if (permitGrantedOn && permitValidUntil && permitGrantedOn > permitValidUntil) {
    row.wrong("permitValidUntil", "people.errors.permit-ends-before-it-begins");
  }
  for (const field of ["permitGrantedOn", "arrivedInNorwayOn"] as const) {
    if ((record[field] ?? "") > today) row.wrong(field, "transfer.problems.date-ahead");
  }
  if (record.birth?.date && arrivedInNorwayOn && arrivedInNorwayOn < record.birth.date) {
    row.wrong("arrivedInNorwayOn", "transfer.problems.before-birth");
  }
  const problems = settlementDateProblems(record, today);
  for (const [field, code] of Object.entries(problems)) row.wrong(field as ImportField, code);
}

/** Enough of a word to find it again; what looks like a number of a person is never repeated. */
function short(text: string): string {
  return /\d{5,}/.test(text.replace(/\s/g, "")) ? "•••" : text.slice(0, 40);
}
