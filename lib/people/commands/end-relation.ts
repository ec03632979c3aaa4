import "server-only";
import { and, eq, isNull, or } from "drizzle-orm";
import { personRelation } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { endRelationInput } from "../input";
import { touchCasesOf } from "../queries/person-cases";
import { requirePerson } from "../queries/require-person";

/**
 * Ends a tie between two people; it stays as history.
 *
 * Errors: `people.errors.relation-{gone,ends-before-it-begins}`.
 */
export const endRelation = command({
  name: "people.end-relation",
  input: endRelationInput,
  roles: personRoles,
  async run(scope, input) {
    const row = await requirePerson(scope, input.personId, "people.end-relation");
    const [relation] = await scope.tx
      .select()
      .from(personRelation)
      .where(
        and(
          eq(personRelation.municipalityId, scope.municipalityId),
          eq(personRelation.id, input.relationId),
          or(eq(personRelation.personId, row.id), eq(personRelation.otherPersonId, row.id)),
          isNull(personRelation.toOn),
        ),
      )
      .for("update");
    if (!relation) return fail("people.errors.relation-gone");
    if (relation.fromOn && input.toOn < relation.fromOn) {
      return fail("people.errors.relation-ends-before-it-begins");
    }
    await scope.tx
      .update(personRelation)
      .set({ toOn: input.toOn })
      .where(
        and(
          eq(personRelation.municipalityId, scope.municipalityId),
          eq(personRelation.id, relation.id),
        ),
      );
    for (const personId of [relation.personId, relation.otherPersonId]) {
      const caseId = await touchCasesOf(scope, personId);
      scope.audit({
        action: "people.end-relation",
        objectType: "relation",
        objectId: relation.id,
        personId,
        caseId,
        changes: [{ field: "toOn", before: null, after: input.toOn }],
      });
    }
    return ok({});
  },
});
