import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { session } from "@/db/schema/users";
import { inScope } from "@/lib/platform/transaction";
import {
  accountHolder,
  enterMunicipality,
  sessionByKey,
  sessionKeyHash,
} from "@/lib/users/queries/session";
import { nobody } from "@/lib/users/rules/nobody";
import { seenEvery, sessionEnd } from "@/lib/users/rules/session-lifetime";
import type { Arrival, SessionLimits, SignedIn } from "@/lib/users/types";

/**
 * Who a session belongs to, or null when it has ended, stood idle or lasted too long, or when the
 * account is disabled. Notes that the session was seen, at most once a minute; `renew` at once.
 *
 * @throws DomainError `unavailable` when the database does not answer
 */
export function continueSession(
  arrival: Arrival,
  key: string,
  limits: SessionLimits,
  { renew = false } = {},
): Promise<SignedIn | null> {
  const keyHash = sessionKeyHash(key);
  return inScope(nobody(arrival), async (scope) => {
    const held = await sessionByKey(scope, keyHash);
    if (!held || held.endedAt) return null;
    const { municipalityId, accountId } = held;
    const now = Date.parse(scope.now);
    const row = and(eq(session.municipalityId, municipalityId), eq(session.keyHash, keyHash));
    if (Date.parse(sessionEnd(held, limits).expiresAt) <= now) {
      await enterMunicipality(scope, municipalityId);
      const endedReason = Date.parse(sessionEnd(held, limits).endsAt) <= now ? "absolute" : "idle";
      await scope.tx.update(session).set({ endedAt: scope.now, endedReason }).where(row);
      return null;
    }
    const [, holder] = await Promise.all([
      enterMunicipality(scope, municipalityId),
      accountHolder(scope, municipalityId, accountId),
    ]);
    if (!holder || holder.disabled) return null;
    const sinceSeen = (now - Date.parse(held.lastSeenAt)) / 1000;
    const seen = renew || sinceSeen >= Math.min(seenEvery, limits.idleSeconds / 10);
    if (seen) {
      await scope.tx
        .update(session)
        .set({ lastSeenAt: scope.now })
        .where(and(row, isNull(session.endedAt)));
    }
    const { actor, locale, municipalityName } = holder;
    const end = sessionEnd(seen ? { ...held, lastSeenAt: scope.now } : held, limits);
    return { municipalityId, municipalityName, actor, locale, ...end };
  });
}
