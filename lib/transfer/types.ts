import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import type { BirthDate } from "@/lib/people/rules/birth-date";
import type { PlainDate } from "@/lib/platform/dates";
import type { HouseholdRole } from "./rules/cell-values";
import type { ColumnMapping } from "./rules/fields";
import type { ImportKind, RowState, RunStatus } from "./rules/run-status";

/** A table read from a file: all cells as text, with the number that the file gives each row. */
export type ReadTable = {
  format: "xlsx" | "csv";
  encoding: string | null;
  delimiter: string | null;
  headings: string[];
  rows: { number: number; cells: string[] }[];
};

/** What is wrong with a row, or should be looked at: a message key, and the column from 0. */
export type Problem = {
  level: "error" | "warning";
  column: string | null;
  code: string;
  params?: Record<string, string | number>;
};

/** What a row tells of a person. Null is "not told", and never empties what is registered. */
export type PersonRecord = {
  givenName: string;
  middleName: string | null;
  familyName: string | null;
  birth: BirthDate | null;
  sex: "female" | "male" | null;
  /** Fødselsnummer or D-number. */
  identity: { kind: "fnr" | "dnr"; number: string } | null;
  duf: string | null;
  citizenship: string | null;
  languages: string[];
  interpreterNeeded: boolean | null;
  educationLevel: string | null;
  phone: string | null;
  email: string | null;
  streetAddress: string | null;
  postalCode: string | null;
  postalPlace: string | null;
  grade: ProtectionGrade | null;
  permitGround: string | null;
  permitGrantedOn: PlainDate | null;
  permitValidUntil: PlainDate | null;
  arrivedInNorwayOn: PlainDate | null;
  householdKey: string | null;
  headDuf: string | null;
  role: HouseholdRole | null;
  settlementType: string | null;
  allocationDecidedOn: PlainDate | null;
  plannedOn: PlainDate | null;
  settledOn: PlainDate | null;
};

/** A registered person as far as a file can change one. */
export type RegisteredPerson = {
  personId: string;
  version: number;
  displayName: string;
  givenName: string;
  middleName: string | null;
  familyName: string | null;
  nameOrder: "given_first" | "family_first";
  birth: BirthDate;
  sex: "female" | "male" | "unknown";
  citizenship: string | null;
  educationLevel: string | null;
  interpreterNeeded: boolean | null;
  permitGround: string | null;
  permitGrantedOn: PlainDate | null;
  permitValidUntil: PlainDate | null;
  arrivedInNorwayOn: PlainDate | null;
  grade: ProtectionGrade;
  languages: string[];
  /** Kind and blind index of the numbers in use. */
  numbers: { kind: string; index: string }[];
  householdId: string | null;
  /** Null when nothing is recorded, and when the values are hidden from the actor. */
  contact: RegisteredContact | null;
};

export type RegisteredContact = {
  phone: string | null;
  email: string | null;
  streetAddress: string | null;
  postalCode: string | null;
  postalPlace: string | null;
};

/** One import, as its own page shows it. */
export type ImportRun = {
  id: string;
  kind: ImportKind;
  fileName: string;
  fileSize: number;
  format: string;
  encoding: string | null;
  delimiter: string | null;
  headings: string[];
  mapping: ColumnMapping;
  teamId: string | null;
  settlementType: string | null;
  status: RunStatus;
  rowCount: number;
  doneCount: number;
  summary: Record<string, number>;
  problem: string | null;
  createdAt: string;
  finishedAt: string | null;
  version: number;
};

/** An import of the very same file that was carried out before. */
export type EarlierRun = { startedByName: string; finishedAt: string | null };

export type ImportRowLine = {
  rowNumber: number;
  state: RowState;
  problems: Problem[];
  decision: "same" | "different" | null;
  /** What the file said of the row is gone. */
  erased: boolean;
  /** Name and birth date as the file has them, else as they are registered. */
  name: string | null;
  birthDate: string | null;
  changedFields: string[];
  household: number | null;
  person: { id: string; name: string } | null;
  /** The registered person that the row looks like, or is. */
  match: { id: string; name: string; birthDate: string; householdName: string | null } | null;
  caseId: string | null;
  caseNumber: string | null;
};

export type ImportRowPage = { rows: ImportRowLine[]; next: number | null };
