import "server-only";
import { account } from "@/db/schema/users";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { changeAccountInput } from "@/lib/users/input";
import { lockedAccount, onAccount } from "@/lib/users/queries/account-changes";

/** Corrects a member of staff's name, title or e-mail address. */
export const changeAccount = command({
  name: "users.change-account",
  input: changeAccountInput,
  roles: peopleManagers,
  async run(scope, { accountId, version, name, title, email }) {
    const found = await lockedAccount(scope, "users.change-account", accountId, version);
    if (!found.ok) return found;
    const after = { name, title: title ?? null, email: email ?? null };
    const changes = changesBetween(found.value, after);
    if (changes.length === 0) return ok({ accountId });
    await scope.tx
      .update(account)
      .set({ ...after, version: version + 1 })
      .where(onAccount(scope, accountId));
    scope.audit({
      action: "users.change-account",
      objectType: "account",
      objectId: accountId,
      changes,
    });
    return ok({ accountId });
  },
});
