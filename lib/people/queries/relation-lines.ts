import "server-only";
import { and, asc, eq, inArray, or } from "drizzle-orm";
import { person, personRelation } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";
import { type RelationKind, relationsOf } from "../rules/relations";
import type { RelationLine } from "../types";
import { visiblePeople } from "./visible-people";

/** Who is tied to the person, seen from the person; those who are hidden from the actor unnamed. */
export async function relationLines(scope: Scope, personId: string): Promise<RelationLine[]> {
  const rows = await scope.tx
    .select()
    .from(personRelation)
    .where(
      and(
        eq(personRelation.municipalityId, scope.municipalityId),
        or(eq(personRelation.personId, personId), eq(personRelation.otherPersonId, personId)),
      ),
    )
    .orderBy(asc(personRelation.createdAt), asc(personRelation.id));
  if (rows.length === 0) return [];
  const otherIds = rows.map((row) =>
    row.personId === personId ? row.otherPersonId : row.personId,
  );
  const others = await scope.tx
    .select({ id: person.id, name: person.displayName })
    .from(person)
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        inArray(person.id, otherIds),
        visiblePeople(scope),
      ),
    );
  const known = new Map(others.map((other) => [other.id, other]));
  return rows.flatMap((row) => {
    const [seen] = relationsOf(
      [
        {
          fromPersonId: row.personId,
          toPersonId: row.otherPersonId,
          kind: row.kind as RelationKind,
        },
      ],
      personId,
    );
    if (!seen) return [];
    return [
      {
        id: row.id,
        kind: seen.kind,
        other: known.get(seen.personId) ?? { id: null, name: null },
        fromOn: row.fromOn,
        toOn: row.toOn,
      },
    ];
  });
}
