import "server-only";
import { and, eq, inArray, isNull, notInArray, sql } from "drizzle-orm";
import { person, personContact, personIdentifier, personLanguage } from "@/db/schema/people";
import { identifierPlace } from "@/lib/people/queries/identifiers";
import { displayName, searchName } from "@/lib/people/rules/person-name";
import { blindIndex, encryptField } from "@/lib/platform/field-encryption";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { changedFields, type Differences } from "../rules/differences";
import type { PersonRecord, RegisteredPerson } from "../types";

/** A person of the file on the way into the register. */
export type Incoming = {
  rowNumber: number;
  record: PersonRecord;
  personId: string;
  /** Who is registered already, with what changes; null for someone new. */
  known: { person: RegisteredPerson; differences: Differences } | null;
  /** Whether address, phone and e-mail may be written by the actor. */
  mayWriteContact: boolean;
};

type Number = { personId: string; kind: "fnr" | "dnr" | "duf"; number: string };

/** Registers the new people of a piece of the file, in few statements. */
export async function storeNewPeople(scope: Scope, incoming: readonly Incoming[]): Promise<void> {
  const people = incoming.filter(({ known }) => known === null);
  if (people.length === 0) return;
  const { municipalityId } = scope;
  await scope.tx.insert(person).values(
    people.map(({ personId, record }) => {
      const { givenName, middleName, familyName } = record;
      const name = {
        given: givenName,
        middle: middleName,
        family: familyName,
        order: "given_first" as const,
      };
      return {
        municipalityId,
        id: personId,
        givenName,
        middleName,
        familyName,
        displayName: displayName(name),
        searchName: searchName(name),
        birthDate: record.birth?.date ?? null,
        birthDatePrecision: record.birth?.precision ?? "unknown",
        sex: record.sex ?? "unknown",
        citizenship: record.citizenship,
        educationLevel: record.educationLevel,
        interpreterNeeded: record.interpreterNeeded,
        permitGround: record.permitGround,
        permitGrantedOn: record.permitGrantedOn,
        permitValidUntil: record.permitValidUntil,
        arrivedInNorwayOn: record.arrivedInNorwayOn,
        addressProtection: record.grade ?? "none",
        createdAt: scope.now,
        updatedAt: scope.now,
      };
    }),
  );
  await storeNumbers(scope, people.flatMap(numbersOf));
  await storeLanguages(
    scope,
    people.flatMap(({ personId, record }) =>
      record.languages.map((language, position) => ({ personId, language, position })),
    ),
  );
}

const numbersOf = ({ personId, record }: Incoming): Number[] => [
  ...(record.identity ? [{ personId, ...record.identity }] : []),
  ...(record.duf ? [{ personId, kind: "duf" as const, number: record.duf }] : []),
];

async function storeNumbers(scope: Scope, numbers: readonly Number[]): Promise<void> {
  if (numbers.length === 0) return;
  const { municipalityId } = scope;
  await scope.tx.insert(personIdentifier).values(
    numbers.map(({ personId, kind, number }) => {
      const id = newId();
      return {
        municipalityId,
        id,
        personId,
        kind,
        ciphertext: encryptField(number, identifierPlace(municipalityId, id)),
        blindIndex: blindIndex(number, municipalityId),
      };
    }),
  );
}

async function storeLanguages(
  scope: Scope,
  languages: readonly { personId: string; language: string; position: number }[],
): Promise<void> {
  if (languages.length === 0) return;
  await scope.tx
    .insert(personLanguage)
    .values(languages.map((one) => ({ municipalityId: scope.municipalityId, ...one })));
}

/**
 * Writes what the file changes of people who are registered. They are locked by the caller.
 *
 * @returns the fields that were changed, by person
 */
export async function storeChanges(
  scope: Scope,
  incoming: readonly Incoming[],
): Promise<Map<string, string[]>> {
  const written = new Map<string, string[]>();
  for (const { personId, record, known, mayWriteContact } of incoming) {
    if (!known) continue;
    const { person: before, differences } = known;
    if (!mayWriteContact) differences.contact = {};
    const fields = changedFields(differences);
    if (fields.length === 0) continue;
    written.set(personId, fields);
    await storePersonRow(scope, before, differences);
    await replaceNumbers(scope, before, record, differences);
    await storeLanguages(
      scope,
      differences.languages.map((language, index) => ({
        personId,
        language,
        position: before.languages.length + index,
      })),
    );
  }
  return written;
}

async function storePersonRow(
  scope: Scope,
  before: RegisteredPerson,
  { person: changed }: Differences,
): Promise<void> {
  const { birth, grade, ...columns } = changed;
  const { givenName, middleName, familyName, nameOrder } = { ...before, ...columns };
  const name = { given: givenName, middle: middleName, family: familyName, order: nameOrder };
  await scope.tx
    .update(person)
    .set({
      ...columns,
      ...(birth ? { birthDate: birth.date, birthDatePrecision: birth.precision } : {}),
      ...(grade ? { addressProtection: grade } : {}),
      displayName: displayName(name),
      searchName: searchName(name),
      version: before.version + 1,
      updatedAt: scope.now,
    })
    .where(and(eq(person.municipalityId, scope.municipalityId), eq(person.id, before.personId)));
}

/** A number of the same kind that the person had is ended and kept; a D-number when a fnr comes. */
async function replaceNumbers(
  scope: Scope,
  before: RegisteredPerson,
  record: PersonRecord,
  differences: Differences,
): Promise<void> {
  const added = numbersOf({ personId: before.personId, record } as Incoming).filter(({ kind }) =>
    differences.numbers.includes(kind),
  );
  if (added.length === 0) return;
  const ended = added.flatMap(({ kind }) => (kind === "fnr" ? ["fnr", "dnr"] : [kind]));
  const kept = added.map(({ number }) => blindIndex(number, scope.municipalityId));
  await scope.tx
    .update(personIdentifier)
    .set({ endedOn: scope.today })
    .where(
      and(
        eq(personIdentifier.municipalityId, scope.municipalityId),
        eq(personIdentifier.personId, before.personId),
        inArray(personIdentifier.kind, ended),
        notInArray(personIdentifier.blindIndex, kept),
        isNull(personIdentifier.endedOn),
      ),
    );
  await storeNumbers(scope, added);
}

/** Writes address, phone and e-mail, after the households: the grade that counts is known then. */
export async function storeContacts(scope: Scope, incoming: readonly Incoming[]): Promise<void> {
  const rows = incoming
    .filter(({ mayWriteContact }) => mayWriteContact)
    .map(({ personId, record, known }) => ({
      municipalityId: scope.municipalityId,
      personId,
      ...(known ? known.differences.contact : contactOf(record)),
      updatedAt: scope.now,
    }))
    .filter((row) => Object.keys(row).length > 3);
  const isFirst = new Set(
    incoming.filter(({ known }) => !known?.person.contact).map(({ personId }) => personId),
  );
  const first = rows.filter(({ personId }) => isFirst.has(personId));
  if (first.length > 0) await scope.tx.insert(personContact).values(first);
  for (const { municipalityId, personId, ...values } of rows) {
    if (isFirst.has(personId)) continue;
    await scope.tx
      .update(personContact)
      .set({ ...values, version: sql`${personContact.version} + 1` })
      .where(
        and(eq(personContact.municipalityId, municipalityId), eq(personContact.personId, personId)),
      );
  }
}

function contactOf({ phone, email, streetAddress, postalCode, postalPlace }: PersonRecord) {
  const told = { phone, email, streetAddress, postalCode, postalPlace };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}
