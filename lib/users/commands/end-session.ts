import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { formDraft, offlineKey, session } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { sessionKeyHash } from "@/lib/users/queries/session";

/** Ends the actor's own session at once, wherever its cookie may have been copied to. */
export const endSession = command({
  name: "users.end-session",
  input: z.object({ key: z.string().min(1) }),
  roles: "any",
  async run(scope, { key }) {
    const { municipalityId, actor } = scope;
    const own = { accountId: actor.accountId };
    await scope.tx
      .update(session)
      .set({ endedAt: scope.now, endedReason: "signed_out" })
      .where(
        and(
          eq(session.municipalityId, municipalityId),
          eq(session.keyHash, sessionKeyHash(key)),
          eq(session.accountId, own.accountId),
          isNull(session.endedAt),
        ),
      );
    await scope.tx
      .delete(formDraft)
      .where(
        and(eq(formDraft.municipalityId, municipalityId), eq(formDraft.accountId, own.accountId)),
      );
    await scope.tx
      .delete(offlineKey)
      .where(
        and(
          eq(offlineKey.municipalityId, municipalityId),
          eq(offlineKey.accountId, own.accountId),
          eq(offlineKey.sessionKeyHash, sessionKeyHash(key)),
        ),
      );
    scope.audit({
      action: "users.end-session",
      objectType: "account",
      objectId: own.accountId,
    });
    return ok({ signedOut: true });
  },
});
