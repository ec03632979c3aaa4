import { addDays, addMonths, daysBetween, type PlainDate } from "@/lib/platform/dates";
import type { TalkKind, TalkOutcome } from "./codes";

/** So many months before the end the transition talk is held at the latest (IMDi and Nav 2023). */
export const TRANSITION_MONTHS = 3;

/** A talk is offered at least so often until the end, in days; the product's own number. */
export const TALK_EVERY_DAYS = 14;

type Course = {
  startedOn: PlainDate | null;
  plannedEndOn: PlainDate | null;
  endedOn: PlainDate | null;
};

export type Talk = { kind: TalkKind; onDay: PlainDate; outcome: TalkOutcome };

/** The last day for the transition talk; null while no end is planned. */
export function transitionDueOn({ plannedEndOn }: Course): PlainDate | null {
  return plannedEndOn && addMonths(plannedEndOn, -TRANSITION_MONTHS);
}

/** The day from which talks are offered every second week: when the transition begins. */
export function transitionOpensOn(course: Course): PlainDate | null {
  const due = transitionDueOn(course);
  if (due === null || course.startedOn === null) return null;
  return due < course.startedOn ? course.startedOn : due;
}

/** The day the transition talk was held, the latest if there are several. */
export function transitionHeldOn(talks: readonly Talk[]): PlainDate | null {
  const held = talks
    .filter(({ kind, outcome }) => kind === "transition" && outcome === "held")
    .map(({ onDay }) => onDay);
  return held.toSorted().at(-1) ?? null;
}

/**
 * The longest stretch of days without an offered talk, from the day the transition opened until the
 * end, or today; null before it opens.
 */
export function longestGap(
  course: Course,
  talks: readonly Pick<Talk, "onDay">[],
  today: PlainDate,
): number | null {
  const from = transitionOpensOn(course);
  const last = [course.endedOn ?? today, today].toSorted()[0] ?? today;
  if (from === null || last < from) return null;
  const days = talks
    .map(({ onDay }) => onDay)
    .filter((day) => day > from && day < last)
    .toSorted();
  let longest = 0;
  let before = from;
  for (const day of [...days, last]) {
    longest = Math.max(longest, daysBetween(before, day));
    before = day;
  }
  return longest;
}

/** The day by which the next talk is to be offered; null when none is. */
export function nextTalkBy(
  course: Course,
  talks: readonly Pick<Talk, "onDay">[],
  today: PlainDate,
): PlainDate | null {
  const from = transitionOpensOn(course);
  if (from === null || course.endedOn !== null || today < from) return null;
  const latest = talks
    .map(({ onDay }) => onDay)
    .filter((day) => day >= from)
    .toSorted()
    .at(-1);
  return addDays(latest ?? from, TALK_EVERY_DAYS);
}
