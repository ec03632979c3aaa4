/** Readings that are let through within a window of time, for each key. */
export type Limit = { readings: number; windowMs: number };

export type Window = { from: number; count: number };

/** How many windows are kept; the oldest go first. */
export const MOST_WINDOWS = 10_000;

/** Whether one more reading is let through at an instant, and the seconds to wait when it is not. */
export function letThrough(
  windows: Map<string, Window>,
  key: string,
  now: number,
  { readings, windowMs }: Limit,
): { ok: true } | { ok: false; waitSeconds: number } {
  const found = windows.get(key);
  const current = found && now - found.from < windowMs ? found : { from: now, count: 0 };
  if (current.count >= readings) {
    return { ok: false, waitSeconds: Math.ceil((current.from + windowMs - now) / 1000) };
  }
  windows.delete(key);
  windows.set(key, { from: current.from, count: current.count + 1 });
  if (windows.size > MOST_WINDOWS) {
    const [oldest] = windows.keys();
    if (oldest !== undefined) windows.delete(oldest);
  }
  return { ok: true };
}
