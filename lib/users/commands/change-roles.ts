import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { account, accountRole } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import type { Role } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { peopleManagers } from "@/lib/users/access";
import { changeRolesInput } from "@/lib/users/input";
import {
  anotherAdministrator,
  endSessionsOf,
  lockedAccount,
  onAccount,
} from "@/lib/users/queries/account-changes";

/**
 * Sets the roles of an account and ends its sessions at once. Nobody changes their own roles, and
 * the last administrator stays one.
 */
export const changeRoles = command({
  name: "users.change-roles",
  input: changeRolesInput,
  roles: peopleManagers,
  async run(scope, { accountId, version, roles }) {
    if (accountId === scope.actor.accountId) return fail("users.errors.own-roles");
    const found = await lockedAccount(scope, "users.change-roles", accountId, version);
    if (!found.ok) return found;
    const before = await rolesOf(scope, accountId);
    const added = roles.filter((role) => !before.includes(role));
    const removed = before.filter((role) => !roles.includes(role));
    if (added.length + removed.length === 0) return ok({ accountId });
    if (removed.includes("administrator") && !(await anotherAdministrator(scope, accountId))) {
      return fail("users.errors.last-administrator");
    }
    await replaceRoles(scope, accountId, added, removed);
    await scope.tx
      .update(account)
      .set({ version: version + 1 })
      .where(onAccount(scope, accountId));
    await endSessionsOf(scope, accountId, "roles_changed");
    scope.audit({
      action: "users.change-roles",
      objectType: "account",
      objectId: accountId,
      changes: [{ field: "roles", before, after: [...roles].sort() }],
    });
    return ok({ accountId });
  },
});

async function rolesOf(scope: Scope, accountId: string): Promise<Role[]> {
  const rows = await scope.tx
    .select({ role: accountRole.role })
    .from(accountRole)
    .where(
      and(
        eq(accountRole.municipalityId, scope.municipalityId),
        eq(accountRole.accountId, accountId),
      ),
    );
  return rows.map(({ role }) => role as Role).sort();
}

async function replaceRoles(
  scope: Scope,
  accountId: string,
  added: readonly Role[],
  removed: readonly Role[],
): Promise<void> {
  const { municipalityId } = scope;
  const grantedBy = scope.actor.accountId;
  if (added.length > 0) {
    await scope.tx
      .insert(accountRole)
      .values(added.map((role) => ({ municipalityId, accountId, role, grantedBy })));
  }
  if (removed.length > 0) {
    await scope.tx
      .delete(accountRole)
      .where(
        and(
          eq(accountRole.municipalityId, municipalityId),
          eq(accountRole.accountId, accountId),
          inArray(accountRole.role, [...removed]),
        ),
      );
  }
}
