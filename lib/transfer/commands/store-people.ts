import "server-only";
import { and, eq, inArray, isNull, notInArray, sql } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk-insert";
import { person, personContact, personIdentifier, personLanguage } from "@/db/schema/people";
import { identifierPlace } from "@/lib/people/queries/identifiers";
import { displayName, searchName } from "@/lib/people/rules/person-name";
import { blindIndex, encryptField } from "@/lib/platform/field-encryption";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { changedFields, type Differences } from "../rules/differences";
import type { PersonRecord, RegisteredContact, RegisteredPerson } from "../types";

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
  await bulkInsert(
    scope.tx,
    person,
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
  await bulkInsert(
    scope.tx,
    personIdentifier,
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
  await bulkInsert(
    scope.tx,
    personLanguage,
    languages.map((one) => ({ municipalityId: scope.municipalityId, ...one })),
  );
}

/**
 * Writes what the file changes of people who are registered.
 *
 * @throws when someone else has changed one of them since they were read
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
  const stored = await scope.tx
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
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        eq(person.id, before.personId),
        eq(person.version, before.version),
      ),
    )
    .returning({ id: person.id });
  // The piece is rolled back and tried anew, with what stands now.
  if (stored.length === 0) throw new Error("a person was changed meanwhile");
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
      told: toldOf(known ? known.differences.contact : record),
    }))
    .filter(({ told }) => Object.keys(told).length > 0);
  const isFirst = new Set(
    incoming.filter(({ known }) => !known?.person.contact).map(({ personId }) => personId),
  );
  await bulkInsert(
    scope.tx,
    personContact,
    rows
      .filter(({ personId }) => isFirst.has(personId))
      .map(({ told, ...row }) => ({ ...row, ...NOTHING, ...told, updatedAt: scope.now })),
  );
  for (const { municipalityId, personId, told } of rows) {
    if (isFirst.has(personId)) continue;
    await scope.tx
      .update(personContact)
      .set({ ...told, version: sql`${personContact.version} + 1`, updatedAt: scope.now })
      .where(
        and(eq(personContact.municipalityId, municipalityId), eq(personContact.personId, personId)),
      );
  }
}

const NOTHING: RegisteredContact = {
  phone: null,
  email: null,
  streetAddress: null,
  postalCode: null,
  postalPlace: null,
};

function toldOf(source: Partial<RegisteredContact>): Partial<RegisteredContact> {
  const fields = Object.keys(NOTHING) as (keyof RegisteredContact)[];
  return Object.fromEntries(
    fields.flatMap((field) => (source[field] ? [[field, source[field]]] : [])),
  );
}
