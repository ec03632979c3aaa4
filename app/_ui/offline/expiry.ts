/** When what lies on the phone can be opened, and when it is gone. ISO instants. */
export type Lifetime = {
  /** When the session that brought it ends whatever is done: from then on it is sealed. */
  sealsAt: string;
  /** When it is gone. */
  expiresAt: string;
  /** The latest that the clock of the phone has shown. */
  seenAt: string;
};

export type Standing = "open" | "sealed" | "gone";

/** A clock may go a little wrong by itself; more than this back is set back by somebody. */
const toleratedMs = 5 * 60_000;

/** What the time allows: a phone whose clock was set back gives nothing away without the server. */
export function standingAt({ sealsAt, expiresAt, seenAt }: Lifetime, now: string): Standing {
  const instant = Date.parse(now);
  if (instant >= Date.parse(expiresAt)) return "gone";
  if (instant >= Date.parse(sealsAt)) return "sealed";
  if (instant < Date.parse(seenAt) - toleratedMs) return "sealed";
  return "open";
}

/** Whole hours, and whole minutes of the last hour, until something is gone. */
export function timeLeft(until: string, now: string): { hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor((Date.parse(until) - Date.parse(now)) / 60_000));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
