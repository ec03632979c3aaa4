import { HOLDINGS } from "@/lib/dwellings/rules/codes";
import type { RefusalReason } from "@/lib/housing/rules/codes";
import { type Capacity, freeUnits } from "@/lib/housing/rules/places";
import { daysBetween, type PlainDate, yearOf } from "@/lib/platform/dates";
import { maskedGroups } from "./grouped-masking";
import { isSmall } from "./masking";
import { type CountedDwelling, type LivedStay, medianOf } from "./occupancy";

/** How the municipality disposes of the dwellings that are counted; it has no cost of private ones. */
export const COUNTED_HOLDINGS = HOLDINGS.filter((holding) => holding !== "private");

/** Days on which a household lived in a dwelling by a lease alone, and how many they are. */
export type LeaseStay = {
  readonly leaseId: string;
  readonly persons: number;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
};

/**
 * Stays with those by a lease alone: these have the whole dwelling, or in one with rooms as many of
 * the places as they are, the first that nobody else has.
 */
export function withLeases(
  capacity: Capacity,
  stays: readonly LivedStay[],
  leases: readonly LeaseStay[],
): LivedStay[] {
  const all = [...stays];
  for (const { leaseId: tenancyId, persons, from, until } of leases) {
    const places =
      capacity.rooms.length === 0
        ? [{ roomId: null, placeNumber: null }]
        : freeUnits(capacity, { kept: all, blocks: [], period: { from, until } }).slice(0, persons);
    all.push(...places.map((place) => ({ tenancyId, ...place, from, until })));
  }
  return all;
}

/** A count of households and the median of their days; null where it would point at people. */
export type ShownDays = { count: number | null; median: number | null };

export function daysShown({ count, median }: { count: number; median: number | null }): ShownDays {
  return isSmall(count) ? { count: null, median: null } : { count, median };
}

/** The households that live past the day they were to move out. */
export function overstaysShown(plannedUntil: readonly PlainDate[], today: PlainDate): ShownDays {
  const days = plannedUntil.filter((day) => day < today).map((day) => daysBetween(day, today));
  return daysShown({ count: days.length, median: medianOf(days) });
}

export type RefusalsShown = {
  /** Reasons with a number that may be shown, the most frequent first. */
  lines: { reason: RefusalReason; count: number }[];
  someHidden: boolean;
  /** Of the reasons that are not shown on their own. */
  rest: number | null;
  /** Null when it may not be shown. */
  total: number | null;
};

/** Households that said no to a home, by reason, none of which tells of fewer than five. */
export function refusalsShown(
  reasons: readonly { reason: RefusalReason; count: number }[],
): RefusalsShown {
  const { hidden, rest, total } = maskedGroups(
    reasons.map(({ reason, count }) => ({ key: reason, counts: [count] })),
  );
  return {
    lines: reasons
      .filter(({ reason }) => !hidden.has(reason))
      .toSorted((a, b) => b.count - a.count),
    someHidden: hidden.size > 0,
    rest: rest?.[0] ?? null,
    total: reasons.length === 0 ? 0 : (total?.[0] ?? null),
  };
}

/** The years from the first that anyone lived in a dwelling until this one, newest first. */
export function yearsLivedIn(dwellings: readonly CountedDwelling[], today: PlainDate): number[] {
  const days = dwellings.flatMap(({ stays }) => stays.map(({ from }) => from));
  const [first = today] = days.toSorted();
  const last = yearOf(today);
  const count = Math.min(last - yearOf(first) + 1, 8);
  return Array.from({ length: Math.max(count, 1) }, (_, at) => last - at);
}
