import { type BirthDate, birthDateRange } from "@/lib/people/rules/birth-date";
import { type NameOrder, normaliseForSearch, searchName } from "@/lib/people/rules/person-name";

type Named = {
  givenName: string;
  middleName: string | null;
  familyName: string | null;
};

const fullName = (name: Named) =>
  [name.givenName, name.middleName, name.familyName].filter(Boolean).join(" ");

/** The words of a name in one order, so that swapped given and family names are the same name. */
export function nameKey(name: Named): string {
  return normaliseForSearch(fullName(name)).split(" ").sort().join(" ");
}

/** Under what a registered person with this name may stand: in either order of names. */
export function searchNames(name: Named): string[] {
  const { givenName: given, middleName: middle, familyName: family } = name;
  const inOrder = (order: NameOrder) => searchName({ given, middle, family, order });
  return [...new Set([inOrder("given_first"), inOrder("family_first")])];
}

/** Whether the two names have a word in common. */
export function sharesName(a: Named, b: Named): boolean {
  const words = new Set(nameKey(a).split(" "));
  return nameKey(b)
    .split(" ")
    .some((word) => words.has(word));
}

export type Likeness = "likely" | "possible" | null;

/**
 * How likely it is that two people are one, when no number tells. `likely`: same name, in whatever
 * order, and the same full birth date. `possible`: same name, and birth dates that do not rule it
 * out: unknown in part, or with day and month changed about.
 */
export function likeness(
  a: Named & { birth: BirthDate | null },
  b: Named & { birth: BirthDate | null },
): Likeness {
  if (nameKey(a) !== nameKey(b)) return null;
  return birthLikeness(a.birth, b.birth);
}

export function birthLikeness(a: BirthDate | null, b: BirthDate | null): Likeness {
  const first = a && birthDateRange(a);
  const second = b && birthDateRange(b);
  if (!first || !second) return "possible";
  if (a.precision === "day" && b.precision === "day") {
    if (a.date === b.date) return "likely";
    return a.date !== null && changedAbout(a.date) === b.date ? "possible" : null;
  }
  return first.earliest <= second.latest && second.earliest <= first.latest ? "possible" : null;
}

const changedAbout = (date: string) => `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;
