import { decideGradeChange } from "@/lib/people/rules/address-protection";
import { type BirthDate, birthDateRange, formatBirthDate } from "@/lib/people/rules/birth-date";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import type { PersonRecord, RegisteredContact, RegisteredPerson } from "../types";
import { nameKey } from "./likeness";

/** Fields that are copied as they are when the file tells of them. */
const PLAIN = [
  "sex",
  "citizenship",
  "educationLevel",
  "interpreterNeeded",
  "permitGround",
  "permitGrantedOn",
  "permitValidUntil",
  "arrivedInNorwayOn",
] as const;

const CONTACT = ["phone", "email", "streetAddress", "postalCode", "postalPlace"] as const;

type Change = { field: string; before: unknown; after: unknown };

/** What an import would change of a registered person. */
export type Differences = {
  /** New values of the person's own row, by column; empty when nothing changes there. */
  person: Partial<
    Pick<
      RegisteredPerson,
      "givenName" | "middleName" | "familyName" | (typeof PLAIN)[number] | "grade"
    >
  > & { birth?: BirthDate };
  changes: Change[];
  contact: Partial<RegisteredContact>;
  /** Languages that are new to the register, to stand after those known. */
  languages: string[];
  /** Kinds of numbers that the person has not. */
  numbers: ("fnr" | "dnr" | "duf")[];
  /** The file wanted a weaker grade of address protection, which no file can give. */
  gradeKept: boolean;
};

/**
 * What a record changes of a registered person. What the file does not tell stays; a value that is
 * less exact than the registered one stays too. `numberIndex` gives the blind index of a number.
 */
export function differencesOf(
  record: PersonRecord,
  registered: RegisteredPerson,
  numberIndex: (number: string) => string,
): Differences {
  const result: Differences = {
    person: {},
    changes: [],
    contact: {},
    languages: record.languages.filter((code) => !registered.languages.includes(code)),
    numbers: [],
    gradeKept: false,
  };
  differName(record, registered, result);
  differBirth(record.birth, registered.birth, result);
  for (const field of PLAIN) {
    const after = record[field];
    const before = registered[field];
    if (after === null || after === before) continue;
    Object.assign(result.person, { [field]: after });
    result.changes.push({ field, before, after });
  }
  if (record.grade) {
    const outcome = decideGradeChange({
      current: registered.grade,
      wanted: record.grade,
      source: "import",
      proposedBy: "",
    });
    if (outcome.ok && outcome.value.effect === "raised") {
      result.person.grade = record.grade;
      result.changes.push({
        field: "addressProtection",
        before: registered.grade,
        after: record.grade,
      });
    }
    result.gradeKept = outcome.ok && outcome.value.effect === "kept";
  }
  for (const field of CONTACT) {
    const after = record[field];
    if (after !== null && after !== (registered.contact?.[field] ?? null)) {
      result.contact[field] = after;
    }
  }
  const numbers = [
    ...(record.identity ? [record.identity] : []),
    ...(record.duf ? [{ kind: "duf" as const, number: record.duf }] : []),
  ];
  for (const { kind, number } of numbers) {
    const index = numberIndex(number);
    if (!registered.numbers.some((known) => known.index === index)) result.numbers.push(kind);
  }
  return result;
}

/** The names of the fields that differ, for a list; `contact` and numbers never by content. */
export function changedFields(differences: Differences): string[] {
  return [
    ...differences.changes.map(({ field }) => field),
    ...Object.keys(differences.contact),
    ...(differences.languages.length > 0 ? ["languages"] : []),
    ...differences.numbers,
  ];
}

function differName(record: PersonRecord, registered: RegisteredPerson, result: Differences): void {
  // The same words in another order, or other letters for the same name, are no change.
  if (nameKey(record) === nameKey(registered)) return;
  for (const field of ["givenName", "middleName", "familyName"] as const) {
    const after = record[field];
    const before = registered[field];
    if (after === null || normaliseForSearch(after) === normaliseForSearch(before ?? "")) continue;
    Object.assign(result.person, { [field]: after });
    result.changes.push({ field, before, after });
  }
}

const EXACTNESS = { unknown: 0, year: 1, month: 2, day: 3 } as const;

function differBirth(after: BirthDate | null, before: BirthDate, result: Differences): void {
  if (!after || (after.date === before.date && after.precision === before.precision)) return;
  const told = birthDateRange(after);
  const known = birthDateRange(before);
  const agrees = told && known && told.earliest <= known.earliest && known.latest <= told.latest;
  if (agrees && EXACTNESS[after.precision] <= EXACTNESS[before.precision]) return;
  result.person.birth = after;
  result.changes.push({
    field: "birthDate",
    before: formatBirthDate(before) || null,
    after: formatBirthDate(after),
  });
}
