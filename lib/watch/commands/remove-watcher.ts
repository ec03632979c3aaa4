import "server-only";
import { and, eq } from "drizzle-orm";
import { watchMember } from "@/db/schema/watch";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { watchKeepers } from "../access";
import { removeWatcherInput } from "../input";

/** Takes someone off the list of the named; nothing is shown to them from their next request. */
export const removeWatcher = command({
  name: "watch.remove-watcher",
  input: removeWatcherInput,
  roles: watchKeepers,
  async run(scope, { accountId }) {
    const removed = await scope.tx
      .delete(watchMember)
      .where(
        and(
          eq(watchMember.municipalityId, scope.municipalityId),
          eq(watchMember.accountId, accountId),
        ),
      )
      .returning({ accountId: watchMember.accountId });
    if (removed.length > 0) {
      scope.audit({
        action: "watch.remove-watcher",
        objectType: "account",
        objectId: accountId,
        changes: [{ field: "seesWatch", before: true, after: false }],
      });
    }
    return ok({ accountId });
  },
});
