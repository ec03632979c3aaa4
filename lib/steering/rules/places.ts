/** How many persons a dwelling holds; the last is six or more. */
export const dwellingSizes = [1, 2, 3, 4, 5, 6] as const;
export type DwellingSize = (typeof dwellingSizes)[number];

export type DwellingCounts = Readonly<Record<`dwellingsFor${DwellingSize}`, number>>;

/** Places in the dwellings, when each is filled; one for six or more is counted as six. */
export function placesIn(counts: DwellingCounts): number {
  return dwellingSizes.reduce((sum, size) => sum + size * counts[`dwellingsFor${size}`], 0);
}
