import { isSmall } from "./masking";
import { percentOf } from "./results";

/** S08, Jobbsjansen 2016: percent who rose at least one level of Norwegian; another programme. */
export const ROSE_IN_JOBBSJANSEN = 44;

/** A share as it may be shown; hidden where it would point at people. */
export type NorwegianShare =
  | { readonly state: "none" | "masked" }
  | {
      readonly state: "shown";
      readonly count: number;
      readonly all: number;
      readonly percent: number;
    };

/** The share, unless those who did, those who did not, or all of them are too few to be shown. */
export function norwegianShare(count: number, all: number): NorwegianShare {
  if (all === 0) return { state: "none" };
  if (isSmall(all) || isSmall(count) || isSmall(all - count)) return { state: "masked" };
  return { state: "shown", count, all, percent: percentOf(count, all) ?? 0 };
}
