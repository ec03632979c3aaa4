import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Ctx } from "@/lib/platform/context";
import { dayInNorway } from "@/lib/platform/dates";
import { continueSession } from "@/lib/users/commands/continue-session";
import { arrival } from "./arrival";
import { readSessionKey } from "./auth/session-cookie";
import { authSettings } from "./auth/settings";
import "./compose";

export type CurrentSession = {
  ctx: Ctx;
  municipalityName: string;
  /** When the session ends if nothing more is done, ISO instant. */
  expiresAt: string;
  /** When it ends whatever is done. */
  endsAt: string;
};

/**
 * The session that this request's cookie stands for, or null. Read once a request.
 *
 * @throws DomainError `unavailable` when the database does not answer
 */
export const currentSession = cache(() => loadSession());

/** Who acts in this request; goes to the sign-in page when nobody does. */
export async function requireCtx(): Promise<Ctx> {
  const session = await currentSession();
  if (!session) redirect("/logg-inn");
  return session.ctx;
}

/** Counts as activity even when the session was seen a moment ago. */
export function renewSession(): Promise<CurrentSession | null> {
  return loadSession({ renew: true });
}

async function loadSession(options: { renew?: boolean } = {}): Promise<CurrentSession | null> {
  const key = await readSessionKey();
  if (!key) return null;
  const from = await arrival();
  const signedIn = await continueSession(from, key, authSettings().limits, options);
  if (!signedIn) return null;
  const { municipalityId, actor, locale, municipalityName, expiresAt, endsAt } = signedIn;
  const ctx = { ...from, municipalityId, actor, locale, today: dayInNorway(from.now) };
  return { ctx, municipalityName, expiresAt, endsAt };
}
