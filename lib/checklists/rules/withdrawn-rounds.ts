import type { State } from "./codes";

type Round = { readonly itemKey: string; readonly subjectKey: string; readonly round: number };

/**
 * The later rounds that were withdrawn since this one is open: they had begun when it was done, or by
 * what the record showed then. They come back once it is done again.
 */
export function withdrawnAfter(
  open: Round & { readonly state: State },
  entries: readonly (Round & { readonly state: State })[],
): number[] {
  if (open.state !== "open") return [];
  return entries
    .filter(
      (one) =>
        one.state === "withdrawn" &&
        one.itemKey === open.itemKey &&
        one.subjectKey === open.subjectKey &&
        one.round > open.round,
    )
    .map(({ round }) => round)
    .toSorted((a, b) => a - b);
}
