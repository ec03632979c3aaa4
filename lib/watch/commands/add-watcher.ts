import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { account } from "@/db/schema/users";
import { watchMember } from "@/db/schema/watch";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { rolesOfAccount } from "@/lib/users/queries/accounts";
import { watcherRoles, watchKeepers } from "../access";
import { addWatcherInput } from "../input";

/**
 * Names someone who is to see what is flagged, with a reason that stays on the trail; never oneself.
 * Errors: `watch.errors.{own-name,no-such-person}`.
 */
export const addWatcher = command({
  name: "watch.add-watcher",
  input: addWatcherInput,
  roles: watchKeepers,
  async run(scope, { accountId, reason }) {
    if (accountId === scope.actor.accountId) return fail("watch.errors.own-name");
    const [person] = await scope.tx
      .select({ roles: rolesOfAccount })
      .from(account)
      .where(
        and(
          eq(account.municipalityId, scope.municipalityId),
          eq(account.id, accountId),
          isNull(account.disabledAt),
        ),
      );
    if (!person?.roles.some((role) => watcherRoles.some((one) => one === role))) {
      return fail("errors.invalid-input", {
        fields: { accountId: ["watch.errors.no-such-person"] },
      });
    }
    const added = await scope.tx
      .insert(watchMember)
      .values({
        municipalityId: scope.municipalityId,
        accountId,
        reason,
        addedBy: scope.actor.accountId,
        addedAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ accountId: sql<string>`account_id` });
    if (added.length > 0) {
      scope.audit({
        action: "watch.add-watcher",
        objectType: "account",
        objectId: accountId,
        reason,
        changes: [{ field: "seesWatch", before: false, after: true }],
      });
    }
    return ok({ accountId });
  },
});
