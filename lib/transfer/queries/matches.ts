import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import { birthLikeness, type Likeness, likeness, searchNames, sharesName } from "../rules/likeness";
import type { PersonRecord, RegisteredPerson } from "../types";
import { numberIndexes } from "./read-rows";
import { holdersOf, idsByName, registeredPeople } from "./registered-people";

/** What the register has for one row: the person, someone alike, a hindrance, or nobody. */
export type Match =
  | { kind: "same"; person: RegisteredPerson }
  | { kind: "alike"; person: RegisteredPerson; likeness: Likeness }
  | { kind: "hindered"; code: string }
  | { kind: "new" };

type Wanted = { rowNumber: number; household: number; record: PersonRecord };

/**
 * Finds each row's person in the register. The same number is the same person; the same name and
 * birth date is someone alike, and the same person when another member of the household is known by
 * number in that person's household.
 */
export async function matchRows(
  scope: Scope,
  rows: readonly Wanted[],
  { lock = false } = {},
): Promise<Map<number, Match>> {
  const indexes = new Map(rows.map((row) => [row.rowNumber, numberIndexes(scope, row.record)]));
  const holders = await holdersOf(scope, [...indexes.values()].flat());
  const named = await idsByName(scope, rows.flatMap(namesOf));
  const people = await registeredPeople(scope, [...holders.values()], { lock });
  const alike = named.filter((id) => !people.has(id));
  for (const [id, one] of await registeredPeople(scope, alike)) people.set(id, one);
  const matches = new Map<number, Match>();
  const taken = new Set<string>();
  const households = new Map<number, Set<string>>();
  for (const row of rows) {
    const ids = new Set(
      (indexes.get(row.rowNumber) ?? []).flatMap((index) => holders.get(index) ?? []),
    );
    const match = byNumber(row.record, ids, people);
    if (!match) continue;
    matches.set(row.rowNumber, match);
    if (match.kind !== "same") continue;
    taken.add(match.person.personId);
    if (!match.person.householdId) continue;
    const known = households.get(row.household) ?? new Set();
    households.set(row.household, known.add(match.person.householdId));
  }
  const byName = new Map<string, RegisteredPerson[]>();
  for (const id of named) {
    const person = people.get(id);
    if (!person || taken.has(id)) continue;
    for (const name of searchNames(person)) byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  for (const row of rows) {
    if (matches.has(row.rowNumber)) continue;
    const alike = someoneAlike(scope, row.record, byName, taken);
    if (!alike) {
      matches.set(row.rowNumber, { kind: "new" });
      continue;
    }
    const { householdId, personId } = alike.person;
    const atHome = householdId !== null && households.get(row.household)?.has(householdId);
    if (atHome && alike.likeness === "likely") {
      taken.add(personId);
      matches.set(row.rowNumber, { kind: "same", person: alike.person });
    } else matches.set(row.rowNumber, { kind: "alike", ...alike });
  }
  return matches;
}

function namesOf({ record }: Wanted): { name: string; year: number }[] {
  const year = Number(record.birth?.date?.slice(0, 4) ?? 0);
  return searchNames(record).map((name) => ({ name, year }));
}

function byNumber(
  record: PersonRecord,
  ids: ReadonlySet<string>,
  people: ReadonlyMap<string, RegisteredPerson>,
): Match | null {
  if (ids.size === 0) return null;
  if (ids.size > 1) return { kind: "hindered", code: "transfer.problems.two-people" };
  const [id = ""] = ids;
  const person = people.get(id);
  if (!person) return { kind: "hindered", code: "transfer.problems.number-held" };
  // A number that was typed wrong can be another's: then neither name nor birth date fits.
  if (!sharesName(record, person) && birthLikeness(record.birth, person.birth) !== "likely") {
    return { kind: "hindered", code: "transfer.problems.other-name" };
  }
  return { kind: "same", person };
}

function someoneAlike(
  scope: Scope,
  record: PersonRecord,
  byName: ReadonlyMap<string, RegisteredPerson[]>,
  taken: ReadonlySet<string>,
): { person: RegisteredPerson; likeness: Likeness } | null {
  const candidates = new Set(searchNames(record).flatMap((name) => byName.get(name) ?? []));
  let best: { person: RegisteredPerson; likeness: Likeness } | null = null;
  for (const person of candidates) {
    if (taken.has(person.personId) || hasOtherNumber(scope, record, person)) continue;
    const how = likeness(record, person);
    if (how && (!best || (how === "likely" && best.likeness === "possible"))) {
      best = { person, likeness: how };
    }
  }
  return best;
}

/** Two people with different numbers of the same kind are two people. */
function hasOtherNumber(scope: Scope, record: PersonRecord, person: RegisteredPerson): boolean {
  const own = new Set(numberIndexes(scope, record));
  const kinds = [record.identity?.kind, record.duf ? "duf" : undefined];
  return person.numbers.some(({ kind, index }) => kinds.includes(kind as "duf") && !own.has(index));
}
