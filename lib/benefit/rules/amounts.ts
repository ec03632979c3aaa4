/** A fraction of an amount in whole øre, halves up: `ore × parts / of`. */
export function shareOf(ore: number, parts: number, of: number): number {
  return Math.floor((2 * ore * parts + of) / (2 * of));
}

/** A rate for an hour times minutes, in whole øre. */
export function forMinutes(hourlyOre: number, minutes: number): number {
  return shareOf(hourlyOre, minutes, 60);
}

export function sumOf(amounts: readonly { readonly ore: number }[]): number {
  return amounts.reduce((sum, { ore }) => sum + ore, 0);
}
