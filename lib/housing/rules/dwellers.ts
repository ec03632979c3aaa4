import { addDays, type PlainDate } from "@/lib/platform/dates";
import { type Capacity, type KeptPlace, type Period, placesIn } from "./places";

/** When someone lives in a home: from its first day and as long as it lasts, when no day is given. */
export type Dwelt = {
  readonly livesFrom: PlainDate | null;
  /** The first day that the person no longer lives there. */
  readonly livesUntil: PlainDate | null;
};

export function livesOn({ livesFrom, livesUntil }: Dwelt, day: PlainDate): boolean {
  return (livesFrom === null || livesFrom <= day) && (livesUntil === null || day < livesUntil);
}

/** The most that are to live in a home on any day of a period. */
export function mostAtOnce(people: readonly Dwelt[], { from, until }: Period): number {
  const days = people
    .map(({ livesFrom }) => (livesFrom !== null && livesFrom > from ? livesFrom : from))
    .filter((day) => until === null || day < until);
  return Math.max(0, ...days.map((day) => people.filter((one) => livesOn(one, day)).length));
}

/**
 * The first day, from a day on, on which more are to live in a home than the places kept for them
 * hold; null when there is room on all. The database says the same of what is written.
 */
export function overfullOn(
  home: Capacity,
  places: readonly KeptPlace[],
  people: readonly Dwelt[],
  since: PlainDate,
): PlainDate | null {
  const days = [
    since,
    ...places.flatMap(({ from, until }) => [from, until ?? from]),
    ...people.flatMap(({ livesFrom }) => livesFrom ?? []),
  ];
  const overfull = (day: PlainDate) => {
    const kept = places.filter(({ from, until }) => from <= day && (until === null || day < until));
    const room = kept.length > 0 ? placesIn(home, kept) : null;
    return room !== null && people.filter((one) => livesOn(one, day)).length > room;
  };
  return days.filter((day) => day >= since && overfull(day)).sort()[0] ?? null;
}

/** The day to count them on: today, the first of a home that is to come, the last of one they left. */
export function dayToCountOn(
  {
    plannedFrom,
    movedInOn,
    movedOutOn,
  }: { plannedFrom: PlainDate; movedInOn: PlainDate | null; movedOutOn: PlainDate | null },
  today: PlainDate,
): PlainDate {
  const first = movedInOn ?? plannedFrom;
  const last = movedOutOn ? addDays(movedOutOn, -1) : today;
  const day = last < today ? last : today;
  return day > first ? day : first;
}
