/** What a landlord is called and reached by: the fields one chooses among when two are the same. */
export const MERGED_FIELDS = [
  "kind",
  "name",
  "organisationNumber",
  "contactName",
  "phone",
  "email",
  "note",
] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];

export type Mergeable = Readonly<Record<MergedField, string | null>>;

/** Whose value the kept landlord has afterwards; the kept one's own where nothing is said. */
export type MergeChoices = Readonly<Partial<Record<MergedField, "kept" | "other">>>;

export type TakenField = { field: string; before: string | null; after: string | null };

/** The fields in which two landlords differ, in the order in which they are shown. */
export function differingFields(kept: Mergeable, other: Mergeable): MergedField[] {
  return MERGED_FIELDS.filter((field) => kept[field] !== other[field]);
}

/** What the choices change in the kept landlord. */
export function takenFields(
  kept: Mergeable,
  other: Mergeable,
  choices: MergeChoices,
): (TakenField & { field: MergedField })[] {
  return differingFields(kept, other)
    .filter((field) => choices[field] === "other")
    .map((field) => ({ field, before: kept[field], after: other[field] }));
}

/**
 * What parting two landlords gives back to the one that was kept: what it took, unless someone has
 * changed it since.
 */
export function givenBack(
  now: Mergeable,
  taken: readonly TakenField[],
): Partial<Record<MergedField, string | null>> {
  return Object.fromEntries(
    taken
      .filter(({ field, after }) => now[field as MergedField] === after)
      .map(({ field, before }) => [field, before]),
  );
}
