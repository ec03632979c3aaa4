import "server-only";
import { and, eq } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMember } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";

/** Ids of all who are or have been in the household of a case. The caller has opened the case. */
export async function personsOfCase(scope: Scope, caseId: string): Promise<Set<string>> {
  const rows = await scope.tx
    .selectDistinct({ personId: householdMember.personId })
    .from(householdMember)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, householdMember.municipalityId),
        eq(settlementCase.householdId, householdMember.householdId),
      ),
    )
    .where(
      and(eq(settlementCase.municipalityId, scope.municipalityId), eq(settlementCase.id, caseId)),
    );
  return new Set(rows.map((row) => row.personId));
}
