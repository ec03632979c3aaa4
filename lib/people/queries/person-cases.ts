import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMember } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";

/** The household that the person belongs to, if any. */
export async function currentHouseholdOf(scope: Scope, personId: string): Promise<string | null> {
  const [row] = await scope.tx
    .select({ householdId: householdMember.householdId })
    .from(householdMember)
    .where(
      and(
        eq(householdMember.municipalityId, scope.municipalityId),
        eq(householdMember.personId, personId),
        isNull(householdMember.toOn),
      ),
    );
  return row?.householdId ?? null;
}

/** The cases of the households, newest first; closed ones too when asked for. */
export async function casesOfHouseholds(
  scope: Scope,
  householdIds: readonly string[],
  { closed = false } = {},
): Promise<{ id: string; householdId: string }[]> {
  if (householdIds.length === 0) return [];
  return scope.tx
    .select({ id: settlementCase.id, householdId: settlementCase.householdId })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        inArray(settlementCase.householdId, [...householdIds]),
        closed ? undefined : eq(settlementCase.status, "open"),
      ),
    )
    .orderBy(settlementCase.openedOn, settlementCase.id);
}

/** Marks the open cases of the households as touched; the first of them, for the audit trail. */
export async function touchHouseholds(
  scope: Scope,
  householdIds: readonly string[],
  options?: { closed?: boolean },
): Promise<string | undefined> {
  const cases = await casesOfHouseholds(scope, householdIds, options);
  for (const { id } of cases) scope.touch(id);
  return cases.at(-1)?.id;
}

/** Marks the open cases of the person's household as touched; the newest, for the audit trail. */
export async function touchCasesOf(
  scope: Scope,
  personId: string,
  options?: { closed?: boolean },
): Promise<string | undefined> {
  const householdId = await currentHouseholdOf(scope, personId);
  return householdId ? touchHouseholds(scope, [householdId], options) : undefined;
}

/** The newest open case of the person's household, for the audit trail of a read. */
export async function newestCaseOf(scope: Scope, personId: string): Promise<string | undefined> {
  const householdId = await currentHouseholdOf(scope, personId);
  return householdId ? (await casesOfHouseholds(scope, [householdId])).at(-1)?.id : undefined;
}
