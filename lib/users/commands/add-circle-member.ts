import "server-only";
import { and, isNull } from "drizzle-orm";
import { account, protectedCircleMember } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { peopleManagers } from "@/lib/users/access";
import { addCircleMemberInput } from "@/lib/users/input";
import { onAccount } from "@/lib/users/queries/account-changes";

/** Lets someone see protected addresses, with a reason that stays on the trail. */
export const addCircleMember = command({
  name: "users.add-circle-member",
  input: addCircleMemberInput,
  roles: peopleManagers,
  async run(scope, { accountId, reason }) {
    if (accountId === scope.actor.accountId) return fail("users.errors.own-circle");
    const active = await scope.tx.$count(
      account,
      and(onAccount(scope, accountId), isNull(account.disabledAt)),
    );
    if (active === 0) {
      return fail("users.errors.no-such-person", {
        fields: { accountId: ["users.errors.no-such-person"] },
      });
    }
    const added = await scope.tx
      .insert(protectedCircleMember)
      .values({
        municipalityId: scope.municipalityId,
        accountId,
        reason,
        addedBy: scope.actor.accountId,
        addedAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ accountId: protectedCircleMember.accountId });
    if (added.length > 0) {
      scope.audit({
        action: "users.add-circle-member",
        objectType: "account",
        objectId: accountId,
        reason,
        changes: [{ field: "inProtectedCircle", before: false, after: true }],
      });
    }
    return ok({ accountId });
  },
});
