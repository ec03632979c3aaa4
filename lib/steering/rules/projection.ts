import { daysBetween, type PlainDate, yearOf } from "@/lib/platform/dates";

/** Before this many days have passed, the pace says nothing about the year. */
export const daysForPace = 31;

export type Projection = {
  /** How many will be settled when the year is over. */
  expected: number;
  /** What the number rests on: the year is over, the pace so far, or the plans alone. */
  basis: "final" | "pace" | "plans";
  /** The year's number if the rest goes as the days that have passed; null where it says nothing. */
  pace: number | null;
  daysPassed: number;
  daysInYear: number;
};

/**
 * The settled at the year's end at today's pace: settled ÷ days passed × days in the year, today
 * counted as passed. Those who have a planned date in the year are part of that pace and are not
 * added to it, but the number is never lower than the settled and the planned together.
 */
export function projectionOf({
  year,
  today,
  settled,
  planned,
}: {
  year: number;
  today: PlainDate;
  settled: number;
  planned: number;
}): Projection {
  const daysInYear = daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
  const daysPassed = Math.min(Math.max(daysBetween(`${year}-01-01`, today) + 1, 0), daysInYear);
  const days = { daysPassed, daysInYear };
  if (yearOf(today) > year) return { expected: settled, basis: "final", pace: null, ...days };
  const certain = settled + planned;
  if (daysPassed < daysForPace) return { expected: certain, basis: "plans", pace: null, ...days };
  const pace = Math.round((settled / daysPassed) * daysInYear);
  return { expected: Math.max(certain, pace), basis: "pace", pace, ...days };
}
