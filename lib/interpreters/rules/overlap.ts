import type { PlainDate } from "@/lib/platform/dates";

/** A meeting as it stands in the diary; one without a time overlaps nothing that we know of. */
export type TimedMeeting = {
  heldOn: PlainDate;
  startsAtTime: string | null;
  minutes: number | null;
};

/** How long a meeting is taken to last when nobody has said. */
export const ASSUMED_MINUTES = 60;

/** Minutes from midnight at which a meeting begins and ends. */
export function spanOf({ startsAtTime, minutes }: TimedMeeting): [number, number] | null {
  if (!startsAtTime) return null;
  const [hour = 0, minute = 0] = startsAtTime.split(":").map(Number);
  const start = hour * 60 + minute;
  return [start, start + (minutes ?? ASSUMED_MINUTES)];
}

/** Whether two meetings are at the same time; one that begins when the other ends is not. */
export function overlaps(one: TimedMeeting, other: TimedMeeting): boolean {
  if (one.heldOn !== other.heldOn) return false;
  const [first, second] = [spanOf(one), spanOf(other)];
  if (!first || !second) return false;
  return first[0] < second[1] && second[0] < first[1];
}
