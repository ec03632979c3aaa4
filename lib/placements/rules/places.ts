import type { PlainDate } from "@/lib/platform/dates";

/** Days in which a place at an employer is taken, both with. */
export type Taken = { from: PlainDate; to: PlainDate };

/** The days in which a placement takes a place: until it ended, or is to end. */
export function takenBy(placement: {
  fromOn: PlainDate;
  toOn: PlainDate;
  endedOn: PlainDate | null;
}): Taken {
  return { from: placement.fromOn, to: placement.endedOn ?? placement.toOn };
}

export function overlaps(one: Taken, other: Taken): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** How many places are taken on a day. */
export function takenOn(all: readonly Taken[], day: PlainDate): number {
  return all.filter(({ from, to }) => from <= day && day <= to).length;
}

/** The most places that are taken on one day of a period. */
export function mostTaken(all: readonly Taken[], period: Taken): number {
  const within = all.filter((one) => overlaps(one, period));
  // The number rises only on a day on which one begins, so no other day has more.
  const days = within.map(({ from }) => (from < period.from ? period.from : from));
  return Math.max(0, ...days.map((day) => takenOn(within, day)));
}

/** Whether one more fits among the places in the whole period. */
export function hasRoom(all: readonly Taken[], period: Taken, places: number): boolean {
  return mostTaken(all, period) < places;
}
