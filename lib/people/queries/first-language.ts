import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { personLanguage } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";

/** The first of someone's languages that is among those given. */
export async function firstLanguageAmong(
  scope: Scope,
  personId: string,
  codes: readonly string[],
): Promise<string | null> {
  const [row] = await scope.tx
    .select({ language: personLanguage.language })
    .from(personLanguage)
    .where(
      and(
        eq(personLanguage.municipalityId, scope.municipalityId),
        eq(personLanguage.personId, personId),
        inArray(personLanguage.language, [...codes]),
      ),
    )
    .orderBy(asc(personLanguage.position))
    .limit(1);
  return row?.language ?? null;
}
