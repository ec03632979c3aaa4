export type Scale = { max: number; ticks: number[] };

/** A scale from zero to a round number, with ticks evenly apart, greatest first. */
export function scaleFor(values: readonly number[], percent = false): Scale {
  const greatest = Math.max(0, ...values);
  if (percent && greatest <= 100) return { max: 100, ticks: [100, 75, 50, 25, 0] };
  const step = roundStep(Math.max(greatest, 4) / 4);
  const count = Math.max(1, Math.ceil(greatest / step)) || 1;
  const steps = Math.max(count, 4);
  return {
    max: steps * step,
    ticks: Array.from({ length: steps + 1 }, (_, i) => (steps - i) * step),
  };
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10;
  return step * power;
}
