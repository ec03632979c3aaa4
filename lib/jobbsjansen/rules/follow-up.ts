import { addDays, daysBetween, type PlainDate } from "@/lib/platform/dates";
import type { TargetGroup } from "./codes";

/** Days between talks that are offered, at most: every second week until the end. */
export const TALK_DAYS = 14;

/** The groups that least often reached the goal in the report of 2016. */
const CLOSER: readonly TargetGroup[] = ["social_assistance", "transitional_benefit"];

/** Whether closer follow-up is suggested. Only for those who work with the person. */
export function suggestsCloserFollowUp(group: TargetGroup): boolean {
  return CLOSER.includes(group);
}

type Course = { startedOn: PlainDate; endedOn: PlainDate | null };

/** The longest stretch without an offered talk, in days, from the start until the end or today. */
export function longestGap(
  { startedOn, endedOn }: Course,
  offered: readonly PlainDate[],
  today: PlainDate,
): number {
  const last = endedOn !== null && endedOn < today ? endedOn : today;
  if (last < startedOn) return 0;
  const within = offered.filter((day) => day >= startedOn && day <= last).toSorted();
  const days = [startedOn, ...within, last];
  return days.reduce(
    (longest, day, at) => Math.max(longest, at === 0 ? 0 : daysBetween(days[at - 1] ?? day, day)),
    0,
  );
}

/** When the next talk is to be offered; null when the participation has ended. */
export function nextTalkOn(
  { startedOn, endedOn }: Course,
  offered: readonly PlainDate[],
): PlainDate | null {
  if (endedOn !== null) return null;
  return addDays([startedOn, ...offered].toSorted().at(-1) ?? startedOn, TALK_DAYS);
}
