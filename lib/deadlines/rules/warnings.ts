/** How many days before its day a deadline is warned of: first, second and last. */
export type Warnings = readonly [first: number, second: number, last: number];

export const DEFAULT_WARNINGS: Warnings = [30, 14, 7];

/** The municipality's own distances, or the product's. */
export function warningsFrom(settings: Readonly<Record<string, unknown>>): Warnings {
  const own = settings.deadlineWarnings;
  return isWarnings(own) ? own : DEFAULT_WARNINGS;
}

/** Whether these are three whole numbers of days, each nearer than the one before. */
export function isWarnings(value: unknown): value is Warnings {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [first, second, last] = value as number[];
  if (![first, second, last].every(Number.isInteger)) return false;
  return Number(first) > Number(second) && Number(second) > Number(last) && Number(last) > 0;
}
