/** A figure beside the limit that it is to stay under. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  limit: number | null;
  /** It adds up everyone of a period, and takes the longer the more they are. */
  countsAll?: boolean;
};

/** The middle value of several runs, in milliseconds: how long each took, or what it measured itself. */
export async function median(
  runs: number,
  act: () => Promise<unknown>,
  measured?: () => number,
): Promise<number> {
  for (let warm = 0; warm < 5; warm += 1) await act();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    await act();
    times.push(measured?.() ?? performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** Prints the figures as a table, each beside its limit. */
export function print(figures: readonly Figure[]): void {
  for (const figure of figures) {
    const { name, value, unit, limit } = figure;
    const number = value.toFixed(value < 10 ? 2 : 1).padStart(9);
    const mark = limit === null ? "" : isWithin(figure) ? "ok" : "OVER";
    const beside = limit === null ? "" : `limit ${limit} ${unit}`;
    console.log(`${name.padEnd(48)} ${number} ${unit.padEnd(6)} ${beside.padEnd(18)} ${mark}`);
  }
}

export const isWithin = ({ value, limit }: Figure) => limit === null || value <= limit;
