import type { PlainDate } from "@/lib/platform/dates";

/** A break in the schools, with both days included. */
export type Break = { name: string; fromOn: PlainDate; toOn: PlainDate };

/** The break that a day falls in; null for a day of school. */
export function breakOn<B extends Break>(breaks: readonly B[], day: PlainDate): B | null {
  return breaks.find(({ fromOn, toOn }) => fromOn <= day && day <= toOn) ?? null;
}

/** The break that runs or comes next. */
export function nextBreak<B extends Break>(breaks: readonly B[], today: PlainDate): B | null {
  const left = breaks.filter(({ toOn }) => toOn >= today);
  return left.toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))[0] ?? null;
}
