import "server-only";
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { personIdentifier } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { blindIndex, encryptField } from "@/lib/platform/field-encryption";
import { newId } from "@/lib/platform/ids";
import { type Failure, fail, ok, type Result } from "@/lib/platform/result";
import { personRoles } from "../access";
import { setIdentifierInput } from "../input";
import { identifierPlace, otherHolder } from "../queries/identifiers";
import { touchCasesOf } from "../queries/person-cases";
import { requirePerson } from "../queries/require-person";
import type { BirthDate, BirthDatePrecision } from "../rules/birth-date";
import { checkDufNumber, normaliseDufNumber } from "../rules/duf-number";
import type { IdentifierKind } from "../rules/identifiers";
import { checkIdentityNumber, identityNumberWarnings } from "../rules/identity-number";

type Checked = { kind: IdentifierKind; number: string; warnings: string[] };

/** Twelve digits are a DUF number; everything else is checked as a fødselsnummer or D-number. */
function check(typed: string, birth: BirthDate): Result<Checked> {
  if (/^\d{12}$/.test(normaliseDufNumber(typed))) {
    const duf = checkDufNumber(typed);
    if (!duf.ok) return duf;
    return ok({ kind: "duf", number: duf.value.number, warnings: duf.value.warnings });
  }
  const identity = checkIdentityNumber(typed);
  if (!identity.ok) return identity;
  return ok({
    kind: identity.value.kind === "d_number" ? "dnr" : "fnr",
    number: identity.value.number,
    warnings: identityNumberWarnings(identity.value, birth),
  });
}

const onField = (error: Failure) => fail(error.code, { fields: { number: [error.code] } });

/**
 * Gives the person a number, encrypted. A number of the same kind that the person had is ended and
 * kept, and so is the D-number when a fødselsnummer comes. The same number again changes nothing.
 *
 * @returns the warnings of the check, which do not stop the save
 * Errors: those of the check; `people.errors.number-taken` when another person has the number, with
 *   that person's id as data when the actor may know of the person
 */
export const setIdentifier = command({
  name: "people.set-identifier",
  input: setIdentifierInput,
  roles: personRoles,
  async run(scope, input) {
    const row = await requirePerson(scope, input.personId, "people.set-identifier", { lock: true });
    const precision = row.birthDatePrecision as BirthDatePrecision;
    const checked = check(input.number, { date: row.birthDate, precision });
    if (!checked.ok) return onField(checked.error);
    const { kind, number, warnings } = checked.value;
    const holder = await otherHolder(scope, number, row.id);
    if (holder) {
      return fail("people.errors.number-taken", {
        fields: { number: ["people.errors.number-taken"] },
        ...(holder.visible ? { data: { personId: holder.personId } } : {}),
      });
    }

    const index = blindIndex(number, scope.municipalityId);
    const ofPerson = and(
      eq(personIdentifier.municipalityId, scope.municipalityId),
      eq(personIdentifier.personId, row.id),
    );
    const replaced: IdentifierKind[] = kind === "fnr" ? ["fnr", "dnr"] : [kind];
    await scope.tx
      .update(personIdentifier)
      .set({ endedOn: scope.today })
      .where(
        and(
          ofPerson,
          inArray(personIdentifier.kind, replaced),
          isNull(personIdentifier.endedOn),
          ne(personIdentifier.blindIndex, index),
        ),
      );
    const [again] = await scope.tx
      .update(personIdentifier)
      .set({ endedOn: null })
      .where(and(ofPerson, eq(personIdentifier.blindIndex, index)))
      .returning({ id: personIdentifier.id });
    const id = again?.id ?? newId();
    if (!again) {
      const [added] = await scope.tx
        .insert(personIdentifier)
        .values({
          municipalityId: scope.municipalityId,
          id,
          personId: row.id,
          kind,
          ciphertext: encryptField(number, identifierPlace(scope.municipalityId, id)),
          blindIndex: index,
        })
        .onConflictDoNothing()
        .returning({ id: personIdentifier.id });
      // Someone else gave the number to another person at this very moment.
      if (!added) return onField({ code: "people.errors.number-taken" });
    }
    const caseId = await touchCasesOf(scope, row.id);
    scope.audit({
      action: "people.set-identifier",
      objectType: "person",
      objectId: row.id,
      personId: row.id,
      caseId,
      fields: [kind],
    });
    return ok({ identifierId: id, kind, warnings });
  },
});
