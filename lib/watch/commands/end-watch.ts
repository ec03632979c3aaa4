import "server-only";
import { and, eq, gte, isNull } from "drizzle-orm";
import { watchBasis } from "@/db/schema/watch";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { watchKeepers } from "../access";
import { endWatchInput } from "../input";
import { eraseFlags } from "./erase-flags";

/**
 * Turns the watch off and erases every flag with all that was decided. It takes one person: nothing
 * is opened by it. Error: `watch.errors.is-off`.
 */
export const endWatch = command({
  name: "watch.end-watch",
  input: endWatchInput,
  roles: watchKeepers,
  async run(scope, { reason }) {
    const { accountId, name } = scope.actor;
    const ended = await scope.tx
      .update(watchBasis)
      .set({ endedBy: accountId, endedByName: name, endedAt: scope.now, endReason: reason })
      .where(
        and(
          eq(watchBasis.municipalityId, scope.municipalityId),
          isNull(watchBasis.endedAt),
          gte(watchBasis.validTo, scope.today),
        ),
      )
      .returning({ id: watchBasis.id });
    if (ended.length === 0) return fail("watch.errors.is-off");
    for (const { id } of ended) {
      scope.audit({ action: "watch.end-watch", objectType: "watch_basis", objectId: id, reason });
    }
    await eraseFlags(scope, "all");
    return ok({ ended: ended.length });
  },
});
