import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { accessRequest, account, municipality, session } from "@/db/schema/users";
import type { Ctx, Locale } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { accountHolder, sessionKeyHash } from "@/lib/users/queries/session";
import { nobody } from "@/lib/users/rules/nobody";
import type { Arrival, Identity } from "@/lib/users/types";

export type SignInOutcome =
  | { outcome: "signed_in"; key: string; locale: Locale }
  | { outcome: "unknown" | "disabled" };

/**
 * Begins a session for someone whom the municipality's identity provider vouches for, known by
 * issuer and subject and never by e-mail. The key is for the cookie; the database keeps its digest.
 * Someone unknown is noted as asking for access, and refused.
 */
export async function beginSession(arrival: Arrival, identity: Identity): Promise<SignInOutcome> {
  const ctx = nobody(arrival, identity.municipalityId, identity.name);
  const found = await inScope(ctx, async (scope) => {
    const accountId = await accountOf(scope, identity);
    if (accountId) return accountHolder(scope, identity.municipalityId, accountId);
    await askForAccess(scope, identity);
    return null;
  });
  if (!found) return { outcome: "unknown" };
  const known: Ctx = { ...ctx, actor: found.actor, locale: found.locale };
  return inScope(known, async (scope) => {
    const { accountId } = scope.actor;
    if (found.disabled) {
      scope.audit({ ...signIn(accountId), reason: "disabled", outcome: "refused" });
      return { outcome: "disabled" };
    }
    const key = randomBytes(32).toString("base64url");
    await scope.tx.insert(session).values({
      municipalityId: scope.municipalityId,
      keyHash: sessionKeyHash(key),
      accountId,
      startedAt: scope.now,
      lastSeenAt: scope.now,
    });
    await scope.tx
      .update(account)
      .set({ lastSignedInAt: scope.now })
      .where(and(eq(account.municipalityId, scope.municipalityId), eq(account.id, accountId)));
    scope.audit(signIn(accountId));
    return { outcome: "signed_in", key, locale: scope.locale };
  });
}

const signIn = (objectId: string) => ({
  action: "users.begin-session",
  objectType: "account",
  objectId,
});

async function accountOf(scope: Scope, { issuer, subject }: Identity): Promise<string | null> {
  const [row] = await scope.tx
    .select({ id: account.id })
    .from(account)
    .where(
      and(
        eq(account.municipalityId, scope.municipalityId),
        eq(account.issuer, issuer),
        eq(account.subject, subject),
      ),
    );
  return row?.id ?? null;
}

async function askForAccess(scope: Scope, identity: Identity): Promise<void> {
  const { municipalityId, issuer, subject, name = null, email = null } = identity;
  const [known] = await scope.tx
    .select({ id: municipality.id })
    .from(municipality)
    .where(eq(municipality.id, municipalityId));
  if (!known) return;
  const [request] = await scope.tx
    .insert(accessRequest)
    .values({
      municipalityId,
      id: newId(),
      issuer,
      subject,
      name,
      email,
      firstSeenAt: scope.now,
      lastSeenAt: scope.now,
    })
    .onConflictDoUpdate({
      target: [accessRequest.municipalityId, accessRequest.issuer, accessRequest.subject],
      set: { name, email, lastSeenAt: scope.now, decidedAt: null, decision: null },
    })
    .returning({ id: accessRequest.id });
  scope.audit({
    action: "users.begin-session",
    objectType: "access_request",
    objectId: request?.id,
    reason: "unknown",
    outcome: "refused",
  });
}
