import { isSmall } from "./masking";

/** A part of a whole, with counts that are each of people or households, such as reached and not. */
export type CountedGroup = { key: string; counts: readonly number[] };

export type MaskedGroups = {
  /** Keys of the groups that are not shown. */
  hidden: ReadonlySet<string>;
  /** Sum of what is not shown; null when there is none, or it may not be shown either. */
  rest: readonly number[] | null;
  /** The whole; null when it may not be shown. */
  total: readonly number[] | null;
};

/**
 * What of a whole and its groups may be shown together. A group with one to four in a count is hidden,
 * and with it the smallest of the others, all of that size, until what is hidden together points at
 * nobody. So nothing tells which of those hidden is the small one, nor how small it is.
 */
export function maskedGroups(groups: readonly CountedGroup[]): MaskedGroups {
  const some = groups.filter(({ counts }) => sizeOf(counts) > 0);
  const hidden = some.filter(({ counts }) => counts.some(isSmall));
  const total = sumOf(groups);
  if (hidden.length === 0) return { hidden: new Set(), rest: null, total };
  let others = some.filter((one) => !hidden.includes(one));
  const hasOthers = others.length > 0;
  do {
    const least = Math.min(...others.map(({ counts }) => sizeOf(counts)));
    hidden.push(...others.filter(({ counts }) => sizeOf(counts) === least));
    others = others.filter(({ counts }) => sizeOf(counts) !== least);
  } while (others.length > 0 && sumOf(hidden).some(isSmall));
  const isOpen = hasOthers || sizeOf(total) > hidden.length;
  const told = (counts: readonly number[]) => (isOpen && !counts.some(isSmall) ? counts : null);
  return {
    hidden: new Set(hidden.map(({ key }) => key)),
    rest: told(sumOf(hidden)),
    total: told(total),
  };
}

function sumOf(groups: readonly CountedGroup[]): number[] {
  const length = groups[0]?.counts.length ?? 0;
  return Array.from({ length }, (_, at) =>
    groups.reduce((total, { counts }) => total + (counts[at] ?? 0), 0),
  );
}

function sizeOf(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
