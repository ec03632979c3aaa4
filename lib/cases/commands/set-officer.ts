import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { caseOfficer } from "@/db/schema/cases";
import { account } from "@/db/schema/users";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { OfficerRole } from "../rules/officers";

/**
 * Puts someone (or nobody) in a role of a case from today, and tells the trail. Part of the
 * commands that assign; the caller has seen that the account may hold the role.
 *
 * @returns whether anything changed
 */
export async function setOfficer(
  scope: Scope,
  caseId: string,
  role: OfficerRole,
  officer: { accountId: string; name: string } | null,
  action: string,
): Promise<boolean> {
  const inRole = and(
    eq(caseOfficer.municipalityId, scope.municipalityId),
    eq(caseOfficer.caseId, caseId),
    eq(caseOfficer.role, role),
    isNull(caseOfficer.toOn),
  );
  const [before] = await scope.tx
    .select({ accountId: caseOfficer.accountId, name: account.name })
    .from(caseOfficer)
    .innerJoin(
      account,
      and(
        eq(account.municipalityId, caseOfficer.municipalityId),
        eq(account.id, caseOfficer.accountId),
      ),
    )
    .where(inRole);
  if (before?.accountId === officer?.accountId) return false;
  if (before) await scope.tx.update(caseOfficer).set({ toOn: scope.today }).where(inRole);
  if (officer) {
    await scope.tx.insert(caseOfficer).values({
      municipalityId: scope.municipalityId,
      id: newId(),
      caseId,
      accountId: officer.accountId,
      role,
      fromOn: scope.today,
      assignedBy: scope.actor.accountId,
    });
  }
  scope.audit({
    action,
    objectType: "case",
    objectId: caseId,
    caseId,
    changes: [{ field: role, before: before?.name ?? null, after: officer?.name ?? null }],
  });
  return true;
}
