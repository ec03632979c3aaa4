import { type PlainDate, yearOf } from "@/lib/platform/dates";

/** The years of settlement that are compared: one, or this one and the one before. */
export type ComparisonPeriod = {
  /** As it stands in an address. */
  key: string;
  /** Oldest first. */
  years: readonly number[];
};

const TWO_YEARS = "to-ar";
const FIRST_YEAR = 2015;

/**
 * The period that a text names; when it names none, the latest year of which half has passed. The
 * years are whole, so that two periods never differ by a few days with few people in them.
 */
export function periodNamed(text: unknown, today: PlainDate): ComparisonPeriod {
  const thisYear = yearOf(today);
  const year = typeof text === "string" && /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (text === TWO_YEARS) return { key: TWO_YEARS, years: [thisYear - 1, thisYear] };
  const isYear = year >= FIRST_YEAR && year <= thisYear;
  const shown = isYear ? year : thisYear - (today.slice(5) < "07-01" ? 1 : 0);
  return { key: String(shown), years: [shown] };
}

/** The periods to choose among: the last two years, then each year with figures, newest first. */
export function periodsToChoose(
  withFigures: readonly number[],
  today: PlainDate,
): ComparisonPeriod[] {
  const thisYear = yearOf(today);
  const years = new Set([thisYear, thisYear - 1, ...withFigures]);
  return [TWO_YEARS, ...[...years].toSorted((a, b) => b - a).map(String)]
    .map((key) => periodNamed(key, today))
    .filter((one, at, all) => all.findIndex(({ key }) => key === one.key) === at)
    .slice(0, 8);
}

/** The first and the last day of the settlements that are counted, none of them ahead. */
export function daysOf({ years }: ComparisonPeriod, today: PlainDate): [PlainDate, PlainDate] {
  const [first, last] = [`${years[0]}-01-01`, `${years.at(-1)}-12-31`];
  return [first, last < today ? last : today];
}
