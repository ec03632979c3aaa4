import "server-only";
import { account } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { enableAccountInput } from "@/lib/users/input";
import { lockedAccount, onAccount } from "@/lib/users/queries/account-changes";

/** Opens a shut account again, with the roles that it had. */
export const enableAccount = command({
  name: "users.enable-account",
  input: enableAccountInput,
  roles: peopleManagers,
  async run(scope, { accountId, version }) {
    const found = await lockedAccount(scope, "users.enable-account", accountId, version);
    if (!found.ok) return found;
    if (!found.value.disabledAt) return ok({ accountId });
    await scope.tx
      .update(account)
      .set({ disabledAt: null, disabledReason: null, version: version + 1 })
      .where(onAccount(scope, accountId));
    scope.audit({
      action: "users.enable-account",
      objectType: "account",
      objectId: accountId,
      changes: [{ field: "disabled", before: true, after: false }],
    });
    return ok({ accountId });
  },
});
