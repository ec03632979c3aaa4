import "server-only";
import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { person, personIdentifier } from "@/db/schema/people";
import type { MunicipalityId } from "@/lib/platform/context";
import { blindIndex, decryptField } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";
import type { BirthDate } from "../rules/birth-date";
import { checkDufNumber, maskDufNumber, normaliseDufNumber } from "../rules/duf-number";
import type { IdentifierKind } from "../rules/identifiers";
import {
  checkIdentityNumber,
  identityNumberWarnings,
  maskIdentityNumber,
  normaliseIdentityNumber,
} from "../rules/identity-number";
import type { MaskedIdentifier } from "../types";
import { visiblePeople } from "./visible-people";

/** Where the encrypted number of a row stands. */
export const identifierPlace = (municipalityId: MunicipalityId, rowId: string) => ({
  municipalityId,
  table: "person_identifier",
  column: "ciphertext",
  rowId,
});

/** The number of a row; null, with a line in the log, when it was damaged or its key is gone. */
export function readNumber(
  { municipalityId }: Pick<Scope, "municipalityId">,
  row: { id: string; ciphertext: string },
): string | null {
  try {
    return decryptField(row.ciphertext, identifierPlace(municipalityId, row.id));
  } catch {
    console.error(`people: the number ${row.id} of ${municipalityId} cannot be read`);
    return null;
  }
}

const kindOrder = sql`array_position(array['fnr','dnr','duf'], ${personIdentifier.kind})`;

/** The numbers of the people, masked, those in use first. */
export async function maskedIdentifiers(
  scope: Scope,
  personIds: readonly string[],
  { ended = true } = {},
): Promise<Map<string, MaskedIdentifier[]>> {
  const byPerson = new Map<string, MaskedIdentifier[]>();
  if (personIds.length === 0) return byPerson;
  const rows = await scope.tx
    .select()
    .from(personIdentifier)
    .where(
      and(
        eq(personIdentifier.municipalityId, scope.municipalityId),
        inArray(personIdentifier.personId, [...personIds]),
        ended ? undefined : isNull(personIdentifier.endedOn),
      ),
    )
    .orderBy(desc(isNull(personIdentifier.endedOn)), asc(kindOrder));
  for (const row of rows) {
    const kind = row.kind as IdentifierKind;
    const plain = readNumber(scope, row);
    const masked = plain && (kind === "duf" ? maskDufNumber(plain) : maskIdentityNumber(plain));
    const { id, endedOn } = row;
    byPerson.set(row.personId, [
      ...(byPerson.get(row.personId) ?? []),
      { id, kind, masked, endedOn },
    ]);
  }
  return byPerson;
}

/** What should be looked at in the numbers that the person has, by identifier. */
export async function identifierWarnings(
  scope: Scope,
  personId: string,
  birth: BirthDate,
): Promise<Map<string, string[]>> {
  const rows = await scope.tx
    .select()
    .from(personIdentifier)
    .where(
      and(
        eq(personIdentifier.municipalityId, scope.municipalityId),
        eq(personIdentifier.personId, personId),
        isNull(personIdentifier.endedOn),
      ),
    );
  return new Map(
    rows.map((row) => {
      const plain = readNumber(scope, row);
      return [row.id, plain ? warningsOf(row.kind as IdentifierKind, plain, birth) : []];
    }),
  );
}

function warningsOf(kind: IdentifierKind, plain: string, birth: BirthDate): string[] {
  if (kind === "duf") {
    const duf = checkDufNumber(plain);
    return duf.ok ? duf.value.warnings : [];
  }
  const identity = checkIdentityNumber(plain, { otherTestSeries: true });
  return identity.ok ? identityNumberWarnings(identity.value, birth) : [];
}

/** The blind index of a text that has the length of a number, else null. */
export function numberIndex(scope: Scope, typed: string): string | null {
  const duf = normaliseDufNumber(typed);
  if (/^\d{12}$/.test(duf)) return blindIndex(duf, scope.municipalityId);
  const identity = normaliseIdentityNumber(typed);
  return /^\d{11}$/.test(identity) ? blindIndex(identity, scope.municipalityId) : null;
}

/** The other person of the municipality who has the number; `visible` tells whether one may say so. */
export async function otherHolder(
  scope: Scope,
  number: string,
  personId: string | null,
): Promise<{ personId: string; visible: boolean } | null> {
  const [holder] = await scope.tx
    .select({ personId: personIdentifier.personId })
    .from(personIdentifier)
    .where(
      and(
        eq(personIdentifier.municipalityId, scope.municipalityId),
        eq(personIdentifier.blindIndex, blindIndex(number, scope.municipalityId)),
        personId ? ne(personIdentifier.personId, personId) : undefined,
      ),
    );
  if (!holder) return null;
  const [seen] = await scope.tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        eq(person.id, holder.personId),
        visiblePeople(scope),
      ),
    );
  return { personId: holder.personId, visible: seen !== undefined };
}
