import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMember, person, personIdentifier } from "@/db/schema/people";
import { blindIndex } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";
import type { PersonFilter } from "../input";
import type { BirthDatePrecision } from "../rules/birth-date";
import { normaliseForSearch } from "../rules/person-name";
import type { PersonPage, PersonSuggestion } from "../types";
import { caseLinksOf } from "./case-links";
import { codeLabels } from "./code-lists";
import { maskedIdentifiers, numberIndex } from "./identifiers";
import { namedLike } from "./named-like";
import { gradesOf } from "./protection";
import { visiblePeople } from "./visible-people";

/** Rows on a page of the list. */
const PAGE_SIZE = 25;

/**
 * Condition that each word of the text begins some word of the name, or that the text is a number of
 * the person. Undefined for a text with nothing to look for.
 */
function matches(scope: Scope, text: string): SQL | undefined {
  const index = numberIndex(scope, text);
  if (index) {
    return inArray(
      person.id,
      scope.tx
        .select({ id: personIdentifier.personId })
        .from(personIdentifier)
        .where(
          and(
            eq(personIdentifier.municipalityId, scope.municipalityId),
            eq(personIdentifier.blindIndex, index),
          ),
        ),
    );
  }
  return namedLike(scope.municipalityId, person.id, text);
}

/** Puts the search on the audit trail, by a keyed digest of what was looked for. */
function auditSearch(scope: Scope, text: string): void {
  const digest = blindIndex(`search|${normaliseForSearch(text)}`, scope.municipalityId);
  scope.audit({ action: "people.search", objectType: "person", objectId: `term:${digest}` });
}

const inHouseholdWith = (scope: Scope, condition: SQL) => sql`exists (
  select 1 from ${householdMember} mine
  join ${householdMember} theirs on theirs.municipality_id = mine.municipality_id
    and theirs.household_id = mine.household_id and theirs.to_on is null
  join ${person} other on other.municipality_id = theirs.municipality_id
    and other.id = theirs.person_id
  where mine.municipality_id = ${scope.municipalityId} and mine.person_id = ${person.id}
    and mine.to_on is null and ${condition})`;

function narrowedTo(scope: Scope, filter: PersonFilter): SQL[] {
  const conditions: SQL[] = [];
  if (filter.protection === "any") {
    const shared = inHouseholdWith(scope, sql`other.address_protection <> 'none'`);
    conditions.push(sql`(${person.addressProtection} <> 'none' or ${shared})`);
  }
  if (filter.without === "case") {
    conditions.push(sql`not exists (
      select 1 from ${householdMember} join ${settlementCase}
        on ${settlementCase.municipalityId} = ${householdMember.municipalityId}
        and ${settlementCase.householdId} = ${householdMember.householdId}
      where ${householdMember.municipalityId} = ${scope.municipalityId}
        and ${householdMember.personId} = ${person.id} and ${householdMember.toOn} is null)`);
  }
  if (filter.without === "number") {
    conditions.push(sql`not exists (
      select 1 from ${personIdentifier}
      where ${personIdentifier.municipalityId} = ${scope.municipalityId}
        and ${personIdentifier.personId} = ${person.id} and ${personIdentifier.endedOn} is null)`);
  }
  if (filter.after) {
    conditions.push(sql`(${person.searchName}, ${person.id}) > (
      select at.search_name, at.id from ${person} at
      where at.municipality_id = ${scope.municipalityId} and at.id = ${filter.after})`);
  }
  return conditions;
}

/** The people that the actor may know of, by name, 25 at a time; `after` is the last one's id. */
export async function listPeople(
  scope: Scope,
  { search = "", ...filter }: PersonFilter & { search?: string },
): Promise<PersonPage> {
  if (search.trim()) auditSearch(scope, search);
  const rows = await scope.tx
    .select({
      id: person.id,
      name: person.displayName,
      birthDate: person.birthDate,
      precision: person.birthDatePrecision,
      citizenship: person.citizenship,
    })
    .from(person)
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        visiblePeople(scope),
        search.trim() ? (matches(scope, search) ?? sql`false`) : undefined,
        ...narrowedTo(scope, filter),
      ),
    )
    .orderBy(asc(person.searchName), asc(person.id))
    .limit(PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE);
  const ids = shown.map((row) => row.id);
  const [identifiers, grades, households, labels] = await Promise.all([
    maskedIdentifiers(scope, ids, { ended: false }),
    gradesOf(scope, ids),
    presentHouseholds(scope, ids),
    codeLabels(
      scope,
      [...new Set(shown.map((row) => row.citizenship))].map((code) => ["country", code] as const),
    ),
  ]);
  const cases = await caseLinksOf(scope, [...new Set(households.values())]);
  return {
    rows: shown.map((row) => ({
      id: row.id,
      name: row.name,
      birth: { date: row.birthDate, precision: row.precision as BirthDatePrecision },
      citizenship: labels.get(`country.${row.citizenship}`) ?? null,
      identifiers: identifiers.get(row.id) ?? [],
      grade: grades.get(row.id) ?? "none",
      cases: cases.get(households.get(row.id) ?? "") ?? [],
    })),
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The household that each of the people belongs to now. */
async function presentHouseholds(
  scope: Scope,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({ personId: householdMember.personId, householdId: householdMember.householdId })
    .from(householdMember)
    .where(
      and(
        eq(householdMember.municipalityId, scope.municipalityId),
        inArray(householdMember.personId, [...personIds]),
        isNull(householdMember.toOn),
      ),
    );
  return new Map(rows.map((row) => [row.personId, row.householdId]));
}

/** People to choose among in a form, found by name or number; none for an empty text. */
export async function suggestPeople(
  scope: Scope,
  text: string,
  limit = 10,
): Promise<PersonSuggestion[]> {
  const found = matches(scope, text);
  if (!found) return [];
  auditSearch(scope, text);
  const rows = await scope.tx
    .select({
      id: person.id,
      name: person.displayName,
      birthDate: person.birthDate,
      precision: person.birthDatePrecision,
    })
    .from(person)
    .where(and(eq(person.municipalityId, scope.municipalityId), visiblePeople(scope), found))
    .orderBy(asc(person.searchName), asc(person.id))
    .limit(limit);
  const households = await presentHouseholds(
    scope,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, name, birthDate, precision }) => ({
    id,
    name,
    birth: { date: birthDate, precision: precision as BirthDatePrecision },
    householdId: households.get(id) ?? null,
  }));
}
