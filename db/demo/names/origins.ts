/** How a child's name is made. */
export type NamingCustom =
  /** One family name for all. */
  | "family_name"
  /** Wives keep the family name they grew up with; children have their father's. */
  | "own_family_name"
  /** The family name has a feminine form: Kovalskyi, Kovalska. */
  | "gendered_family_name"
  /** The father's given name, then the grandfather's; wives keep their own. Eritrea, Ethiopia. */
  | "patronymic"
  /** Given, father's and grandfather's name, all used; wives keep their own. Somalia. */
  | "three_names"
  /** Father's family name and mother's. Venezuela. */
  | "two_family_names"
  /** One name of several words that belong together, and no family name. Burma. */
  | "single_name";

export type NameOrigin = {
  /** Short name of the list. */
  key: string;
  /** ISO 3166 alpha-3 of the citizenship that goes with it. */
  country: string;
  /** Codes of db/reference/languages.json, the most common first. */
  languages: readonly string[];
  custom: NamingCustom;
  nameOrder: "given_first" | "family_first";
  female: readonly string[];
  male: readonly string[];
  /** Family names; with a custom without them, names of fathers and grandfathers. */
  family: readonly string[];
};

/** Words of a list that is written with spaces; an underscore stands for a space inside a name. */
export function words(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));
}
