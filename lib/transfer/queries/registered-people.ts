import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import {
  householdMember,
  person,
  personContact,
  personIdentifier,
  personLanguage,
} from "@/db/schema/people";
import { visiblePeople } from "@/lib/people/queries/visible-people";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import type { BirthDatePrecision } from "@/lib/people/rules/birth-date";
import type { NameOrder } from "@/lib/people/rules/person-name";
import type { Scope } from "@/lib/platform/transaction";
import type { RegisteredContact, RegisteredPerson } from "../types";

/** Who has each of the numbers, by blind index; also people whom the actor may not know of. */
export async function holdersOf(
  scope: Scope,
  indexes: readonly string[],
): Promise<Map<string, string>> {
  if (indexes.length === 0) return new Map();
  const rows = await scope.tx
    .select({ index: personIdentifier.blindIndex, personId: personIdentifier.personId })
    .from(personIdentifier)
    .where(
      and(
        eq(personIdentifier.municipalityId, scope.municipalityId),
        inArray(personIdentifier.blindIndex, [...indexes]),
      ),
    );
  return new Map(rows.map(({ index, personId }) => [index, personId]));
}

/**
 * The people that stand under one of the search names and may be born in the year that goes with it,
 * of those whom the actor may know of. Year 0 is "not known".
 */
export async function idsByName(
  scope: Scope,
  wanted: readonly { name: string; year: number }[],
): Promise<string[]> {
  if (wanted.length === 0) return [];
  const names = wanted.map(({ name }) => name);
  const years = wanted.map(({ year }) => year);
  const rows = await scope.tx.execute<{ id: string }>(sql`select distinct ${person.id} as id
    from unnest(${sql.param(names)}::text[], ${sql.param(years)}::int[]) as wanted (name, year)
    join ${person} on ${person.municipalityId} = ${scope.municipalityId}
      and ${person.searchName} = wanted.name
    where (wanted.year = 0 or ${person.birthDate} is null
        or date_part('year', ${person.birthDate}) = wanted.year)
      and ${visiblePeople(scope)}
    limit 5000`);
  return rows.map(({ id }) => id);
}

/**
 * The people as far as a file can change them, of those whom the actor may know of. `lock` keeps
 * others from changing them meanwhile, in one order, so that two imports never wait for each other.
 */
export async function registeredPeople(
  scope: Scope,
  personIds: readonly string[],
  { lock = false } = {},
): Promise<Map<string, RegisteredPerson>> {
  const people = new Map<string, RegisteredPerson>();
  if (personIds.length === 0) return people;
  const ids = [...new Set(personIds)];
  const found = scope.tx
    .select()
    .from(person)
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        inArray(person.id, ids),
        visiblePeople(scope),
      ),
    )
    .orderBy(asc(person.id));
  const rows = await (lock ? found.for("update") : found);
  const [numbers, languages, households, contacts] = await Promise.all([
    numbersOf(scope, ids),
    languagesOf(scope, ids),
    householdsOf(scope, ids),
    contactsOf(scope, ids),
  ]);
  for (const row of rows) {
    people.set(row.id, {
      personId: row.id,
      version: row.version,
      displayName: row.displayName,
      givenName: row.givenName,
      middleName: row.middleName,
      familyName: row.familyName,
      nameOrder: row.nameOrder as NameOrder,
      birth: { date: row.birthDate, precision: row.birthDatePrecision as BirthDatePrecision },
      sex: row.sex as RegisteredPerson["sex"],
      citizenship: row.citizenship,
      educationLevel: row.educationLevel,
      interpreterNeeded: row.interpreterNeeded,
      permitGround: row.permitGround,
      permitGrantedOn: row.permitGrantedOn,
      permitValidUntil: row.permitValidUntil,
      arrivedInNorwayOn: row.arrivedInNorwayOn,
      grade: row.addressProtection as ProtectionGrade,
      numbers: numbers.get(row.id) ?? [],
      languages: languages.get(row.id) ?? [],
      householdId: households.get(row.id) ?? null,
      contact: contacts.get(row.id) ?? null,
    });
  }
  return people;
}

function gather<T>(rows: readonly { id: string; value: T }[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const { id, value } of rows) {
    const values = map.get(id);
    if (values) values.push(value);
    else map.set(id, [value]);
  }
  return map;
}

/** Ended numbers too: a number that was replaced is still the person's. */
async function numbersOf(scope: Scope, ids: string[]) {
  const rows = await scope.tx
    .select({
      id: personIdentifier.personId,
      kind: personIdentifier.kind,
      index: personIdentifier.blindIndex,
    })
    .from(personIdentifier)
    .where(
      and(
        eq(personIdentifier.municipalityId, scope.municipalityId),
        inArray(personIdentifier.personId, ids),
      ),
    );
  return gather(rows.map(({ id, ...value }) => ({ id, value })));
}

async function languagesOf(scope: Scope, ids: string[]) {
  const rows = await scope.tx
    .select({ id: personLanguage.personId, value: personLanguage.language })
    .from(personLanguage)
    .where(
      and(
        eq(personLanguage.municipalityId, scope.municipalityId),
        inArray(personLanguage.personId, ids),
      ),
    )
    .orderBy(asc(personLanguage.position));
  return gather(rows);
}

async function householdsOf(scope: Scope, ids: string[]): Promise<Map<string, string>> {
  const rows = await scope.tx
    .select({ id: householdMember.personId, householdId: householdMember.householdId })
    .from(householdMember)
    .where(
      and(
        eq(householdMember.municipalityId, scope.municipalityId),
        inArray(householdMember.personId, ids),
        isNull(householdMember.toOn),
      ),
    );
  return new Map(rows.map(({ id, householdId }) => [id, householdId]));
}

async function contactsOf(scope: Scope, ids: string[]): Promise<Map<string, RegisteredContact>> {
  const rows = await scope.tx
    .select({
      id: personContact.personId,
      phone: personContact.phone,
      email: personContact.email,
      streetAddress: personContact.streetAddress,
      postalCode: personContact.postalCode,
      postalPlace: personContact.postalPlace,
    })
    .from(personContact)
    .where(
      and(
        eq(personContact.municipalityId, scope.municipalityId),
        inArray(personContact.personId, ids),
      ),
    );
  return new Map(rows.map(({ id, ...contact }) => [id, contact]));
}

/** The strongest grade of address protection of the people's households as they are now. */
export async function householdGrades(
  scope: Scope,
  householdIds: readonly string[],
): Promise<Map<string, ProtectionGrade[]>> {
  if (householdIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({
      id: householdMember.householdId,
      value: sql<ProtectionGrade>`${person.addressProtection}`,
    })
    .from(householdMember)
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, householdMember.municipalityId),
        eq(person.id, householdMember.personId),
      ),
    )
    .where(
      and(
        eq(householdMember.municipalityId, scope.municipalityId),
        inArray(householdMember.householdId, [...householdIds]),
        isNull(householdMember.toOn),
      ),
    );
  return gather(rows);
}
