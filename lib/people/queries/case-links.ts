import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { CaseLink } from "../types";
import { currentHouseholdOf } from "./person-cases";

/** The number of the newest case of the person's household that the actor may open, if any. */
export async function caseNumberOfPerson(scope: Scope, personId: string): Promise<string | null> {
  const householdId = await currentHouseholdOf(scope, personId);
  if (!householdId) return null;
  const links = await caseLinksOf(scope, [householdId]);
  return links.get(householdId)?.at(-1)?.number ?? null;
}

/** The cases of the households that the actor may open, by household. */
export async function caseLinksOf(
  scope: Scope,
  householdIds: readonly string[],
): Promise<Map<string, CaseLink[]>> {
  const links = new Map<string, CaseLink[]>();
  if (householdIds.length === 0) return links;
  const rows = await scope.tx
    .select({
      id: settlementCase.id,
      number: settlementCase.number,
      status: settlementCase.status,
      householdId: settlementCase.householdId,
    })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        inArray(settlementCase.householdId, [...householdIds]),
        mayOpenCase(scope),
      ),
    )
    .orderBy(asc(settlementCase.openedOn), asc(settlementCase.number));
  for (const { householdId, id, number, status } of rows) {
    const link = { id, number, status: status as CaseLink["status"] };
    links.set(householdId, [...(links.get(householdId) ?? []), link]);
  }
  return links;
}
