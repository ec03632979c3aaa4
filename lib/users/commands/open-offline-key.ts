import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, lte } from "drizzle-orm";
import { z } from "zod";
import { offlineKey } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { decryptField, encryptField, type FieldPlace } from "@/lib/platform/field-encryption";
import { ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { openOfflineKeyInput } from "@/lib/users/input";
import { sessionKeyHash } from "@/lib/users/queries/session";
import { offlineKeyEnd } from "@/lib/users/rules/offline-key";

/**
 * Hands out the key to what the actor has taken along on a phone, and ties it to the session that
 * asks: it is gone when that is signed out. Null when there is none, or when its time is out.
 */
export const openOfflineKey = command({
  name: "users.open-offline-key",
  input: openOfflineKeyInput.extend({ sessionKey: z.string().min(1) }),
  roles: "any",
  async run(scope, { deviceId, begin, sessionKey }) {
    const { municipalityId, actor, now } = scope;
    await scope.tx
      .delete(offlineKey)
      .where(and(eq(offlineKey.municipalityId, municipalityId), lte(offlineKey.expiresAt, now)));
    const sessionHash = sessionKeyHash(sessionKey);
    const [held] = await scope.tx
      .update(offlineKey)
      .set({ sessionKeyHash: sessionHash })
      .where(ofDevice(scope, deviceId))
      .returning({ content: offlineKey.content, expiresAt: offlineKey.expiresAt });
    if (!held && !begin) return ok(null);
    scope.audit({
      action: "users.open-offline-key",
      objectType: "account",
      objectId: actor.accountId,
    });
    const place = keyPlace(scope, deviceId);
    if (held) return ok({ key: decryptField(held.content, place), expiresAt: held.expiresAt });
    const key = randomBytes(32).toString("base64");
    const expiresAt = offlineKeyEnd(now);
    await scope.tx.insert(offlineKey).values({
      municipalityId,
      accountId: actor.accountId,
      deviceId,
      sessionKeyHash: sessionHash,
      content: encryptField(key, place),
      expiresAt,
      createdAt: now,
    });
    return ok({ key, expiresAt });
  },
});

function ofDevice(scope: Scope, deviceId: string) {
  return and(
    eq(offlineKey.municipalityId, scope.municipalityId),
    eq(offlineKey.accountId, scope.actor.accountId),
    eq(offlineKey.deviceId, deviceId),
  );
}

function keyPlace({ municipalityId, actor }: Scope, deviceId: string): FieldPlace {
  const rowId = `${actor.accountId}|${deviceId}`;
  return { municipalityId, table: "offline_key", column: "content", rowId };
}
