import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { personRelation } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { addRelationInput } from "../input";
import { touchCasesOf } from "../queries/person-cases";
import { requirePerson } from "../queries/require-person";
import { storedRelation } from "../rules/relations";

/**
 * Ties another person to the person: the other is the person's parent, guardian, spouse … The tie is
 * stored once and shown from both ends.
 *
 * Errors: `people.errors.relation-{self,exists}`.
 */
export const addRelation = command({
  name: "people.add-relation",
  input: addRelationInput,
  roles: personRoles,
  async run(scope, input) {
    const row = await requirePerson(scope, input.personId, "people.add-relation");
    const other = await requirePerson(scope, input.otherPersonId, "people.add-relation");
    if (row.id === other.id) return fail("people.errors.relation-self");
    const relation = storedRelation({
      fromPersonId: other.id,
      toPersonId: row.id,
      kind: input.kind,
    });
    const [present] = await scope.tx
      .select({ id: personRelation.id })
      .from(personRelation)
      .where(
        and(
          eq(personRelation.municipalityId, scope.municipalityId),
          eq(personRelation.personId, relation.fromPersonId),
          eq(personRelation.otherPersonId, relation.toPersonId),
          eq(personRelation.kind, relation.kind),
          isNull(personRelation.toOn),
        ),
      );
    if (present) return fail("people.errors.relation-exists");
    const id = newId();
    await scope.tx.insert(personRelation).values({
      municipalityId: scope.municipalityId,
      id,
      personId: relation.fromPersonId,
      otherPersonId: relation.toPersonId,
      kind: relation.kind,
      fromOn: input.fromOn,
    });
    for (const personId of [row.id, other.id]) {
      const caseId = await touchCasesOf(scope, personId);
      scope.audit({
        action: "people.add-relation",
        objectType: "relation",
        objectId: id,
        personId,
        caseId,
        fields: [relation.kind],
      });
    }
    return ok({ relationId: id });
  },
});
