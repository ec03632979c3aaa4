import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import type { Scope } from "@/lib/platform/transaction";

/** The others of the household, of whom one can be the other one of a couple. */
export async function partnersToChoose(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<{ personId: string; name: string }[]> {
  const ids = [...(await personsOfCase(scope, caseId)).keys()];
  return scope.tx
    .select({ personId: person.id, name: person.displayName })
    .from(person)
    .where(
      and(
        eq(person.municipalityId, scope.municipalityId),
        inArray(person.id, ids),
        ne(person.id, personId),
      ),
    )
    .orderBy(person.displayName);
}
