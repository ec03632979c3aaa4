/** Sum of an indicator in one quarter. */
export type QuarterFigure = {
  year: number;
  quarter: number;
  denominator: number;
  numerator: number;
  missing: number;
};

export type YearResult = {
  denominator: number;
  numerator: number;
  missing: number;
  /** Percent with one decimal; null when nobody counts. */
  percent: number | null;
};

/** Percent with one decimal; null when there is nothing to divide by. */
export function percentOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : Math.round((numerator / denominator) * 1000) / 10;
}

/** The four quarters of a year; a quarter without figures is zero. */
export function quartersOf(year: number, figures: readonly QuarterFigure[]): QuarterFigure[] {
  return [1, 2, 3, 4].map(
    (quarter) =>
      figures.find((one) => one.year === year && one.quarter === quarter) ?? {
        year,
        quarter,
        denominator: 0,
        numerator: 0,
        missing: 0,
      },
  );
}

/** The year so far, from its quarters. */
export function yearResult(quarters: readonly QuarterFigure[]): YearResult {
  const sum = (pick: (one: QuarterFigure) => number) =>
    quarters.reduce((total, one) => total + pick(one), 0);
  const denominator = sum((one) => one.denominator);
  const numerator = sum((one) => one.numerator);
  return {
    denominator,
    numerator,
    missing: sum((one) => one.missing),
    percent: percentOf(numerator, denominator),
  };
}

/** Small groups are not shown outside the team: they would name people. */
export const smallestShown = 5;
