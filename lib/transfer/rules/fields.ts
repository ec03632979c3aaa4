/** What a column of a file can hold, in the order in which the mapping offers them. */
export const IMPORT_FIELDS = [
  "fullName",
  "familyName",
  "givenName",
  "middleName",
  "birthDate",
  "sex",
  "identityNumber",
  "duf",
  "citizenship",
  "languages",
  "interpreterLanguage",
  "interpreterNeeded",
  "educationLevel",
  "phone",
  "email",
  "streetAddress",
  "postalCode",
  "postalPlace",
  "addressProtection",
  "permitGround",
  "permitGrantedOn",
  "permitValidUntil",
  "arrivedInNorwayOn",
  "householdKey",
  "headDuf",
  "relation",
  "settlementType",
  "allocationDecidedOn",
  "plannedOn",
  "settledOn",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Column number, from 0, to what the column holds. Columns that are left out are not read. */
export type ColumnMapping = Readonly<Record<string, ImportField>>;

/** One of these must be among the columns: nobody is registered without a name. */
export const NAME_FIELDS = ["fullName", "givenName", "familyName"] as const;

/**
 * What keeps a mapping from being used: keys of `transfer.errors`.
 * `mapping-no-name` when no column holds a name, `mapping-twice` when two hold the same.
 */
export function mappingProblem(mapping: ColumnMapping): string | null {
  const fields = Object.values(mapping);
  if (holdsTwice(fields)) return "transfer.errors.mapping-twice";
  if (!NAME_FIELDS.some((field) => fields.includes(field))) {
    return "transfer.errors.mapping-no-name";
  }
  return null;
}

/** Whether two columns are said to hold the same. */
export function holdsTwice(fields: readonly string[]): boolean {
  return new Set(fields).size !== fields.length;
}

/** The column that holds the field, from 0; null when none does. */
export function columnOf<Field extends string>(
  mapping: Readonly<Record<string, Field>>,
  field: Field,
): number | null {
  const found = Object.entries(mapping).find(([, mapped]) => mapped === field);
  return found ? Number(found[0]) : null;
}

/** What a spreadsheet calls the column: A, B … Z, AA. `index` counts from 0. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
