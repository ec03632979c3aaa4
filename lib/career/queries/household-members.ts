import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMember, person } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";
import type { Member } from "../types";

/** All who are or have been in the households of cases, with when. */
export async function membersOverTime(
  scope: Scope,
  caseIds: readonly string[],
): Promise<(Member & { caseId: string })[]> {
  return scope.tx
    .select({
      caseId: settlementCase.id,
      personId: householdMember.personId,
      birthDate: person.birthDate,
      fromOn: householdMember.fromOn,
      toOn: householdMember.toOn,
    })
    .from(settlementCase)
    .innerJoin(
      householdMember,
      and(
        eq(householdMember.municipalityId, settlementCase.municipalityId),
        eq(householdMember.householdId, settlementCase.householdId),
      ),
    )
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, householdMember.municipalityId),
        eq(person.id, householdMember.personId),
      ),
    )
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        inArray(settlementCase.id, [...caseIds]),
      ),
    );
}
