import "server-only";
import { and, eq } from "drizzle-orm";
import { personIdentifier } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { endIdentifierInput } from "../input";
import { touchCasesOf } from "../queries/person-cases";
import { requirePerson } from "../queries/require-person";

/**
 * Ends a number that no longer holds, keeping it as history. One that was registered by mistake goes
 * altogether, so that it can be given to the person whose it is.
 *
 * Errors: `people.errors.number-gone` when the person has no such number in use.
 */
export const endIdentifier = command({
  name: "people.end-identifier",
  input: endIdentifierInput,
  roles: personRoles,
  async run(scope, input) {
    const row = await requirePerson(scope, input.personId, "people.end-identifier", { lock: true });
    const target = and(
      eq(personIdentifier.municipalityId, scope.municipalityId),
      eq(personIdentifier.personId, row.id),
      eq(personIdentifier.id, input.identifierId),
    );
    const ended =
      input.reason === "registered_by_mistake"
        ? await scope.tx
            .delete(personIdentifier)
            .where(target)
            .returning({ kind: personIdentifier.kind })
        : await scope.tx
            .update(personIdentifier)
            .set({ endedOn: scope.today })
            .where(target)
            .returning({ kind: personIdentifier.kind });
    const [gone] = ended;
    if (!gone) return fail("people.errors.number-gone");
    const caseId = await touchCasesOf(scope, row.id);
    scope.audit({
      action: "people.end-identifier",
      objectType: "person",
      objectId: row.id,
      personId: row.id,
      caseId,
      reason: input.reason,
      fields: [gone.kind],
    });
    return ok({});
  },
});
