import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { codeListEntry } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";

/** Whether each of the persons is without upper secondary education; null where nobody has said. */
export async function withoutUpperSecondaryOf(
  scope: Scope,
  personIds: readonly string[],
): Promise<Map<string, boolean | null>> {
  if (personIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({
      id: person.id,
      without: sql<boolean | null>`(${codeListEntry.details}->>'withoutUpperSecondary')::boolean`,
    })
    .from(person)
    .leftJoin(
      codeListEntry,
      and(eq(codeListEntry.list, "education_level"), eq(codeListEntry.code, person.educationLevel)),
    )
    .where(
      and(eq(person.municipalityId, scope.municipalityId), inArray(person.id, [...personIds])),
    );
  return new Map(rows.map(({ id, without }) => [id, without]));
}
