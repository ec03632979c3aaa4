import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { personSettlement } from "@/db/schema/cases";
import { changesBetween } from "@/lib/platform/audit-trail";
import type { Scope } from "@/lib/platform/transaction";
import type { SettlementDates } from "../rules/settlement-dates";
import type { CaseMember } from "../types";

export function datesOf(member: CaseMember): SettlementDates {
  const { acceptedOn, allocationDecidedOn, plannedOn, settledOn } = member;
  return { acceptedOn, allocationDecidedOn, plannedOn, settledOn };
}

/**
 * Writes the settlement dates of someone in the household of a case that is locked for a change, and
 * the change to the trail under the act that it is part of. Whether the dates can be is for the caller.
 */
export async function writeSettlementDates(
  scope: Scope,
  { caseId, member, action }: { caseId: string; member: CaseMember; action: string },
  dates: SettlementDates,
): Promise<void> {
  const key = { municipalityId: scope.municipalityId, caseId, personId: member.personId };
  if (member.settlementVersion === 0) {
    await scope.tx.insert(personSettlement).values({ ...key, ...dates });
  } else {
    await scope.tx
      .update(personSettlement)
      .set({ ...dates, version: member.settlementVersion + 1 })
      .where(
        and(
          eq(personSettlement.municipalityId, key.municipalityId),
          eq(personSettlement.caseId, caseId),
          eq(personSettlement.personId, key.personId),
        ),
      );
  }
  scope.audit({
    action,
    objectType: "person_settlement",
    objectId: member.personId,
    caseId,
    personId: member.personId,
    changes: changesBetween(datesOf(member), dates),
  });
}

/** Makes sure that the persons have a row of settlement, which what is recorded of them stands on. */
export async function keepSettlementRows(
  scope: Scope,
  caseId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await scope.tx
    .insert(personSettlement)
    .values(
      personIds.map((personId) => ({ municipalityId: scope.municipalityId, caseId, personId })),
    )
    .onConflictDoNothing();
}

/**
 * Carries the settlement of persons, or of all, and with it what is recorded of them, to the case of
 * the household that they now are in. What stands there already is left.
 */
export async function carrySettlement(
  scope: Scope,
  { from, to }: { from: string; to: string },
  personIds?: readonly string[],
): Promise<void> {
  const these = personIds
    ? sql`and s.person_id = any(${sql.param([...personIds])}::uuid[])`
    : sql``;
  await scope.tx.execute(sql`update ${personSettlement} s set case_id = ${to}::uuid
    where s.municipality_id = ${scope.municipalityId} and s.case_id = ${from}::uuid ${these}
      and not exists (select 1 from ${personSettlement} o
        where o.municipality_id = s.municipality_id and o.case_id = ${to}::uuid
          and o.person_id = s.person_id)`);
}
