import "server-only";
import { and, eq } from "drizzle-orm";
import { personIdentifier } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { revealIdentifierInput } from "../input";
import { readNumber } from "../queries/identifiers";
import { newestCaseOf } from "../queries/person-cases";
import { requirePerson } from "../queries/require-person";
import { formatDufNumber } from "../rules/duf-number";
import type { IdentifierKind } from "../rules/identifiers";
import { formatIdentityNumber } from "../rules/identity-number";

/**
 * Gives one number of a person in full. An act of its own on the audit trail, with the reason when
 * one was typed.
 */
export const revealIdentifier = command({
  name: "people.reveal-identifier",
  input: revealIdentifierInput,
  roles: personRoles,
  async run(scope, input) {
    const row = await requirePerson(scope, input.personId, "people.reveal-identifier");
    const [found] = await scope.tx
      .select()
      .from(personIdentifier)
      .where(
        and(
          eq(personIdentifier.municipalityId, scope.municipalityId),
          eq(personIdentifier.personId, row.id),
          eq(personIdentifier.id, input.identifierId),
        ),
      );
    if (!found) return fail("people.errors.number-gone");
    const kind = found.kind as IdentifierKind;
    const plain = readNumber(scope, found);
    if (plain === null) return fail("people.errors.number-unreadable");
    const caseId = await newestCaseOf(scope, row.id);
    scope.audit({
      action: "people.reveal-identifier",
      objectType: "person",
      objectId: row.id,
      personId: row.id,
      caseId,
      reason: input.reason ?? undefined,
      fields: [kind],
    });
    return ok({
      kind,
      number: kind === "duf" ? formatDufNumber(plain) : formatIdentityNumber(plain),
    });
  },
});
