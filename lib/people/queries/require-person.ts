import "server-only";
import { and, eq } from "drizzle-orm";
import { validate } from "uuid";
import { person } from "@/db/schema/people";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import { visiblePeople } from "./visible-people";

export type PersonRow = typeof person.$inferSelect;

/**
 * The person, when the actor may know of one with this id.
 *
 * @throws notFound alike for a hidden, a foreign and an unknown id; put on the audit trail
 */
export async function requirePerson(
  scope: Scope,
  personId: string,
  action: string,
  { lock = false } = {},
): Promise<PersonRow> {
  const refusal = { action, objectType: "person", objectId: personId };
  if (!validate(personId)) throw notFound(refusal);
  const found = scope.tx
    .select()
    .from(person)
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        eq(person.id, personId),
        visiblePeople(scope),
      ),
    );
  const [row] = await (lock ? found.for("update") : found);
  if (!row) throw notFound(refusal);
  return row;
}
