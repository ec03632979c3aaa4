import { DatabaseUnavailable } from "./unavailable";

/** How long a request waits for a free connection before it is told to come back, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Bounds the wait for a connection: at most `size` pieces of work run at once, and one that has
 * waited for `patience` ms fails with `DatabaseUnavailable`. The driver itself would wait for ever.
 */
export function slots(size: number, patience = PATIENCE) {
  const waiting = new Set<() => void>();
  let free = size;

  function take(): Promise<void> {
    if (free > 0) {
      free--;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(limit);
        waiting.delete(enter);
        resolve();
      };
      const limit = setTimeout(() => {
        waiting.delete(enter);
        reject(new DatabaseUnavailable("no connection became free"));
      }, patience);
      waiting.add(enter);
    });
  }

  function leave(): void {
    const [next] = waiting;
    if (next) next();
    else free++;
  }

  return async function inSlot<T>(work: () => Promise<T>): Promise<T> {
    await take();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
