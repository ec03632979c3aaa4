import "server-only";
import { caseStaff } from "@/lib/cases/queries/staff";
import type { Scope } from "@/lib/platform/transaction";
import { reconciliationRoles } from "../access";

/** Those whom a difference can be given to, by name. */
export async function assignees(scope: Scope): Promise<{ id: string; name: string }[]> {
  const staff = await caseStaff(scope);
  return staff
    .filter(({ roles }) =>
      roles.some((role) => (reconciliationRoles as readonly string[]).includes(role)),
    )
    .map(({ accountId, name }) => ({ id: accountId, name }));
}
