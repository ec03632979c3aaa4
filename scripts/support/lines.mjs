/** A failure whose message is all that the person at the terminal needs; no stack is shown. */
export class Stop extends Error {}

const started = performance.now();

/** Seconds since `from` (default: since the start), as "1.3 s". */
export const seconds = (from = started) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** One calm line of progress. */
export const say = (line) => process.stdout.write(`${line}\n`);

/** Ends the process with one clear line, or with the stack when the failure is a surprise. */
export function giveUp(error) {
  process.stderr.write(`${error instanceof Stop ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
