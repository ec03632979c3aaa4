/** Hours that what is taken along on a phone may be opened, counted from when the first was taken. */
export const offlineHours = 24;

/** The last instant of a key that is made now. */
export function offlineKeyEnd(now: string): string {
  return new Date(Date.parse(now) + offlineHours * 3_600_000).toISOString();
}
