import "server-only";
import { and, eq } from "drizzle-orm";
import { account, formDraft, offlineKey } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { disableAccountInput } from "@/lib/users/input";
import {
  anotherAdministrator,
  endSessionsOf,
  lockedAccount,
  onAccount,
} from "@/lib/users/queries/account-changes";

/** Shuts an account with a reason. Its sessions end at once and its unsent forms go. */
export const disableAccount = command({
  name: "users.disable-account",
  input: disableAccountInput,
  roles: peopleManagers,
  async run(scope, { accountId, version, reason }) {
    if (accountId === scope.actor.accountId) return fail("users.errors.own-account");
    const found = await lockedAccount(scope, "users.disable-account", accountId, version);
    if (!found.ok) return found;
    if (found.value.disabledAt) return ok({ accountId });
    if (!(await anotherAdministrator(scope, accountId))) {
      return fail("users.errors.last-administrator");
    }
    await scope.tx
      .update(account)
      .set({ disabledAt: scope.now, disabledReason: reason, version: version + 1 })
      .where(onAccount(scope, accountId));
    await endSessionsOf(scope, accountId, "disabled");
    await scope.tx
      .delete(formDraft)
      .where(
        and(eq(formDraft.municipalityId, scope.municipalityId), eq(formDraft.accountId, accountId)),
      );
    await scope.tx
      .delete(offlineKey)
      .where(
        and(
          eq(offlineKey.municipalityId, scope.municipalityId),
          eq(offlineKey.accountId, accountId),
        ),
      );
    scope.audit({
      action: "users.disable-account",
      objectType: "account",
      objectId: accountId,
      reason,
      changes: [{ field: "disabled", before: false, after: true }],
    });
    return ok({ accountId });
  },
});
