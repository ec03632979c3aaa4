import type { SessionLimits } from "@/lib/users/types";

/** Seconds between two notes of when a session was last seen. */
export const seenEvery = 60;

/**
 * When a session ends if nothing more is done, and when it ends whatever is done: ISO instants.
 * ASVS 5.0 7.3.1 and 7.3.2.
 */
export function sessionEnd(
  session: { startedAt: string; lastSeenAt: string },
  limits: SessionLimits,
): { expiresAt: string; endsAt: string } {
  const absolute = Date.parse(session.startedAt) + limits.absoluteSeconds * 1000;
  const idle = Date.parse(session.lastSeenAt) + limits.idleSeconds * 1000;
  return {
    expiresAt: new Date(Math.min(idle, absolute)).toISOString(),
    endsAt: new Date(absolute).toISOString(),
  };
}
