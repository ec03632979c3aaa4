import { type PlainDate, quarterOf, yearOf } from "@/lib/platform/dates";
import { isSmall } from "./masking";
import { percentOf } from "./results";

/** Households that lived in the municipality in a quarter, and those of them that got guidance. */
export type GuidedQuarter = { quarter: number; households: number; guided: number };

/** A quarter as it is shown; without numbers where it has not begun or would point at households. */
export type ShownGuidedQuarter = {
  quarter: number;
  state: "shown" | "masked" | "ahead";
  households: number | null;
  guided: number | null;
  percent: number | null;
};

/**
 * The four quarters of a year. One to four households are not told of, neither those who got guidance nor
 * those who did not; there are no sums that they could be worked out from.
 */
export function guidedShown(
  year: number,
  found: readonly GuidedQuarter[],
  today: PlainDate,
): ShownGuidedQuarter[] {
  return [1, 2, 3, 4].map((quarter) => {
    const nothing = { quarter, households: null, guided: null, percent: null };
    if (year > yearOf(today) || (year === yearOf(today) && quarter > quarterOf(today))) {
      return { ...nothing, state: "ahead" };
    }
    const one = found.find((of) => of.quarter === quarter);
    const { households, guided } = one ?? { households: 0, guided: 0 };
    if (isSmall(guided) || isSmall(households - guided)) return { ...nothing, state: "masked" };
    return { quarter, state: "shown", households, guided, percent: percentOf(guided, households) };
  });
}
