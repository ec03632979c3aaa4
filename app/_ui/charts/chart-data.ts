export type Series = { name: string; values: readonly (number | null)[] };

export type ChartProps = {
  title: string;
  /** What the chart shows in a sentence; read with the title by a screen reader. */
  description?: string;
  labels: readonly string[];
  series: readonly Series[];
  /** Written after a number: `%`, `kr`. */
  unit?: string;
  /** Drawn as a line across, and named. */
  target?: { label: string; value: number };
  /** Left out where a table with the same numbers stands beside the chart. */
  tableCaption?: string;
  /** What the labels are, where they are no periods; the heading of their column in the table. */
  labelHeader?: string;
  /** Where the cases behind each label are; undefined for none. */
  hrefs?: readonly (string | undefined)[];
  /** Written in the table for a number that is not told; a dash where this is left out. */
  untold?: string;
  /** Numbers from 1 to one less than this are not shown, so that no one can be recognised. */
  maskBelow?: number;
  level?: 2 | 3;
};

export const WIDTH = 1000;
export const HEIGHT = 400;

export function isMasked(value: number | null, maskBelow: number | undefined): boolean {
  return maskBelow !== undefined && value !== null && value > 0 && value < maskBelow;
}

export function heightOf(value: number, max: number): number {
  return HEIGHT - (value / max) * HEIGHT;
}

/** What a chart draws: masked numbers are left out of the picture as of the table. */
export function drawn(
  values: readonly (number | null)[],
  maskBelow: number | undefined,
): (number | null)[] {
  return values.map((value) => (isMasked(value, maskBelow) ? null : value));
}
