import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { validate } from "uuid";
import { settlementCase } from "@/db/schema/cases";
import { household } from "@/db/schema/people";
import { hasRole } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { caselessRoles } from "../access";

export type HouseholdRow = typeof household.$inferSelect;

const casesOf = (municipalityId: string) => sql`
  from ${settlementCase}
  where ${settlementCase.municipalityId} = ${municipalityId}
    and ${settlementCase.householdId} = ${household.id}`;

/**
 * The household, when the actor may open a case of it; one with no case is open to those who
 * register persons. Null alike for a hidden, a foreign and an unknown id.
 */
export async function findHousehold(
  scope: Scope,
  householdId: string,
  { lock = false } = {},
): Promise<HouseholdRow | null> {
  if (!validate(householdId)) return null;
  const byCase = sql`exists (select 1 ${casesOf(scope.municipalityId)} and ${mayOpenCase(scope)})`;
  const visible = hasRole(scope.actor, ...caselessRoles)
    ? sql`(${byCase} or not exists (select 1 ${casesOf(scope.municipalityId)}))`
    : byCase;
  const found = scope.tx
    .select()
    .from(household)
    .where(
      and(
        eq(household.municipalityId, scope.municipalityId),
        eq(household.id, householdId),
        visible,
      ),
    );
  const [row] = await (lock ? found.for("update") : found);
  return row ?? null;
}

/**
 * The household as `findHousehold` has it.
 *
 * @throws notFound when there is none for the actor; put on the audit trail
 */
export async function requireHousehold(
  scope: Scope,
  householdId: string,
  action: string,
  options?: { lock?: boolean },
): Promise<HouseholdRow> {
  const row = await findHousehold(scope, householdId, options);
  if (!row) throw notFound({ action, objectType: "household", objectId: householdId });
  return row;
}
