/** Random numbers that are the same for the same seed, whatever else draws numbers beside them. */
export type Random = {
  /** From 0 up to 1. */
  next: () => number;
  /** A whole number, both ends included. */
  int: (least: number, most: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  /** One of the values, each as often as its weight says. */
  weighted: <T>(weights: readonly (readonly [T, number])[]) => T;
  shuffled: <T>(list: readonly T[]) => T[];
};

/** FNV-1a: spreads a text over 32 bits. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32, begun at a text. */
export function seeded(seed: string): Random {
  let state = spread(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new RangeError("nothing to pick from");
    return from[int(0, from.length - 1)] as T;
  };
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    weighted: (weights) => {
      const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [value, weight] of weights) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(weights)[0];
    },
    shuffled: (list) => {
      const mixed = [...list];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = int(0, at);
        [mixed[at], mixed[other]] = [mixed[other] as never, mixed[at] as never];
      }
      return mixed;
    },
  };
}

/**
 * `count` values in the proportions of the weights, mixed. Each value comes at least once where
 * there is room for all.
 */
export function dealt<T>(
  random: Random,
  weights: readonly (readonly [T, number])[],
  count: number,
): T[] {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const least = count >= weights.length ? 1 : 0;
  const wanted = weights.map(([value, weight]) => ({ value, exact: (weight / total) * count }));
  const given = wanted.map(({ exact }) => Math.max(least, Math.floor(exact)));
  const sum = () => given.reduce((a, b) => a + b, 0);
  const order = wanted.map((_, at) => at);
  const short = (at: number) => (wanted[at]?.exact ?? 0) - (given[at] ?? 0);
  while (sum() !== count) {
    const step = sum() < count ? 1 : -1;
    order.sort((a, b) => step * (short(b) - short(a)) || a - b);
    const at = order.find((one) => step > 0 || (given[one] ?? 0) > least) ?? 0;
    given[at] = (given[at] ?? 0) + step;
  }
  return random.shuffled(wanted.flatMap(({ value }, at) => Array<T>(given[at] ?? 0).fill(value)));
}

/** Row ids of version 7 that come in the order they were asked for, and are the same each time. */
export function idMaker(seed: string): () => string {
  const random = seeded(`ids/${seed}`);
  // Long past, so that every id made later sorts after those of the demo data.
  let moment = Date.UTC(2020, 0, 1);
  const hex = (digits: number) =>
    random
      .int(0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, "0");
  return () => {
    moment += 1;
    const time = moment.toString(16).padStart(12, "0");
    const variant = random.pick(["8", "9", "a", "b"]);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
  };
}
