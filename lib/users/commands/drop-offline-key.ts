import "server-only";
import { and, eq } from "drizzle-orm";
import { offlineKey } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { dropOfflineKeyInput } from "@/lib/users/input";

/** Throws the key of one phone away: what lies there can be opened by nobody any more. */
export const dropOfflineKey = command({
  name: "users.drop-offline-key",
  input: dropOfflineKeyInput,
  roles: "any",
  async run(scope, { deviceId }) {
    const accountId = scope.actor.accountId;
    const dropped = await scope.tx
      .delete(offlineKey)
      .where(
        and(
          eq(offlineKey.municipalityId, scope.municipalityId),
          eq(offlineKey.accountId, accountId),
          eq(offlineKey.deviceId, deviceId),
        ),
      )
      .returning({ deviceId: offlineKey.deviceId });
    if (dropped.length > 0) {
      scope.audit({
        action: "users.drop-offline-key",
        objectType: "account",
        objectId: accountId,
      });
    }
    return ok({ dropped: dropped.length > 0 });
  },
});
