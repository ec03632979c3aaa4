import type { PlainDate } from "@/lib/platform/dates";

/** Something with a day, and the day on which it was done. */
export type Due = { dueOn: PlainDate; metOn: PlainDate | null };

/** What is to be done first of all that is left; of what is all done, the last. */
export function dueOf(all: readonly Due[]): Due | null {
  const inOrder = all.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  return inOrder.find(({ metOn }) => metOn === null) ?? inOrder.at(-1) ?? null;
}
