import { type PlainDate, quarterOf, yearOf } from "@/lib/platform/dates";
import { percentOf, type QuarterFigure, smallestShown, yearResult } from "./results";

/** A figure as it may be shown; null where it would point at people. */
export type ShownFigure = {
  denominator: number | null;
  numerator: number | null;
  missing: number | null;
  /** Percent with one decimal; null when nobody counts, or when it is not shown. */
  percent: number | null;
  masked: boolean;
};

export type ShownQuarter = ShownFigure & {
  quarter: number;
  /** Not begun: those whose day comes then are known already, but do not count yet. */
  ahead: boolean;
};

/** Whether a number would point at people to someone who does not know them. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown;
}

/** A number, or null when it is too small to show to someone outside. */
export function shownCount(count: number, knowsAll: boolean): number | null {
  return isSmall(count) && !knowsAll ? null : count;
}

/**
 * The begun quarters and the year so far as someone may see them who can open the cases behind a quarter where
 * `knowsAll` is true. Elsewhere a group of one to four is not shown, neither those who reached the
 * goal nor those who did not; and a lone hidden quarter takes the smallest other one with it, or it
 * could be worked out from the year.
 */
export function shownFigures(
  all: readonly QuarterFigure[],
  knowsAll: readonly boolean[],
  today: PlainDate,
): { quarters: ShownQuarter[]; year: ShownFigure } {
  const quarters = all.filter((one) => hasBegun(one, today));
  const hidden = new Set(
    quarters.flatMap((one, at) => (!knowsAll[at] && pointsAtPeople(one) ? [at] : [])),
  );
  const others = quarters
    .map((one, at) => ({ at, size: one.denominator }))
    .filter(({ at, size }) => size > 0 && !hidden.has(at))
    .toSorted((a, b) => a.size - b.size);
  const year = yearResult(quarters);
  const yearHidden = hidden.size > 0 && (others.length === 0 || pointsAtPeople(year));
  if (hidden.size === 1 && !yearHidden && others[0]) hidden.add(others[0].at);
  return {
    quarters: all.map((one, at) => ({
      quarter: one.quarter,
      ahead: at >= quarters.length,
      ...(at < quarters.length
        ? shown(one, hidden.has(at), knowsAll[at] ?? false)
        : { ...nothing, masked: false }),
    })),
    year: shown(year, yearHidden, knowsAll.every(Boolean)),
  };
}

/**
 * Sums from the start of the year, for a count measured against a yearly number; null where it
 * cannot be told, and for quarters that have not begun.
 */
export function accumulatedShown(quarters: readonly ShownQuarter[], year: ShownFigure) {
  const sum = (some: readonly ShownQuarter[]) =>
    some.reduce<number | null>(
      (total, one) => (total === null || one.numerator === null ? null : total + one.numerator),
      0,
    );
  const begun = quarters.filter((one) => !one.ahead);
  return quarters.map((one, at) => {
    if (one.ahead) return null;
    const later = sum(begun.slice(at + 1));
    const fromYear = year.numerator === null || later === null ? null : year.numerator - later;
    return sum(begun.slice(0, at + 1)) ?? fromYear;
  });
}

type Sums = Pick<QuarterFigure, "denominator" | "numerator" | "missing">;

const nothing = { denominator: null, numerator: null, missing: null, percent: null };

function hasBegun({ year, quarter }: QuarterFigure, today: PlainDate): boolean {
  return year < yearOf(today) || (year === yearOf(today) && quarter <= quarterOf(today));
}

function pointsAtPeople({ denominator, numerator }: Sums): boolean {
  return isSmall(numerator) || isSmall(denominator - numerator);
}

function shown(one: Sums, masked: boolean, knowsAll: boolean): ShownFigure {
  if (masked) return { ...nothing, masked };
  return {
    denominator: one.denominator,
    numerator: one.numerator,
    missing: shownCount(one.missing, knowsAll),
    percent: percentOf(one.numerator, one.denominator),
    masked,
  };
}
