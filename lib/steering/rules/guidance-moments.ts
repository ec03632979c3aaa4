import { type PlainDate, quarterOf, yearOf } from "@/lib/platform/dates";

/** From when and until when a household counts as living here, and when it got guidance in a quarter. */
export type GuidanceMoment = {
  readonly figure: "household_from" | "household_until" | "household_guided";
  readonly onDay: PlainDate;
};

export type GuidedHousehold = {
  /** When the first of the household was settled. */
  readonly settledOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
  /** The days of its finished sessions. */
  readonly heldOn: readonly PlainDate[];
};

/**
 * The days that guided households can be counted from. A household counts to the end of the quarter
 * in which its case is closed, and as guided in a quarter from its first session there, however many.
 */
export function guidanceMoments({ settledOn, closedOn, heldOn }: GuidedHousehold) {
  if (!settledOn || (closedOn && closedOn < startOfQuarter(settledOn))) return [];
  const moments: GuidanceMoment[] = [{ figure: "household_from", onDay: settledOn }];
  const until = closedOn && startOfNextQuarter(closedOn);
  if (until) moments.push({ figure: "household_until", onDay: until });
  const firstOf = new Map<PlainDate, PlainDate>();
  for (const held of [...heldOn].sort()) {
    const quarter = startOfQuarter(held);
    const isHere = quarter >= startOfQuarter(settledOn) && (!until || quarter < until);
    if (isHere && !firstOf.has(quarter)) {
      firstOf.set(quarter, held < settledOn ? settledOn : held);
    }
  }
  const guided = [...firstOf.values()].map(
    (onDay): GuidanceMoment => ({ figure: "household_guided", onDay }),
  );
  return [...moments, ...guided];
}

const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}-01`;

const startOfQuarter = (day: PlainDate) => monthOf(yearOf(day), quarterOf(day) * 3 - 2);

function startOfNextQuarter(day: PlainDate): PlainDate {
  const quarter = quarterOf(day);
  return quarter === 4 ? monthOf(yearOf(day) + 1, 1) : monthOf(yearOf(day), quarter * 3 + 1);
}
