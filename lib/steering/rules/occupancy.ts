import { type Block, type Capacity, sharePlace, unitsOf } from "@/lib/housing/rules/places";
import { addDays, addMonths, daysBetween, type PlainDate } from "@/lib/platform/dates";

/** Days on which somebody lives, or has lived, in places of a dwelling; the last is the first day free. */
export type LivedStay = {
  readonly tenancyId: string;
  readonly roomId: string | null;
  readonly placeNumber: number | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
};

/** A dwelling that the municipality has the cost of, with who has lived there and what has been shut. */
export type CountedDwelling = {
  readonly capacity: Capacity;
  /** The days it is at the municipality's disposal; the last is included. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly stays: readonly LivedStay[];
  readonly blocks: readonly Block[];
  /** In whole øre; null when neither a cost nor a rent is recorded. */
  readonly monthlyCost: number | null;
};

/** Places by what they are on a day; or days of places, over a period. */
export type PlaceCounts = { capacity: number; occupied: number; empty: number; blocked: number };

const NONE: PlaceCounts = { capacity: 0, occupied: 0, empty: 0, blocked: 0 };

/**
 * What the places of a dwelling are on a day. One that somebody lives in is occupied, whatever else is
 * said of it; the others count on the days when the municipality disposes of the dwelling.
 */
export function placesOn(
  { capacity, from, to, stays, blocks }: CountedDwelling,
  day: PlainDate,
): PlaceCounts {
  const isDisposed = from !== null && from <= day && (to === null || day <= to);
  const there = stays.filter((stay) => stay.from <= day && (!stay.until || day < stay.until));
  const shut = blocks.filter((one) => one.startsOn <= day && (!one.endsOn || day <= one.endsOn));
  const counts = { ...NONE };
  for (const unit of unitsOf(capacity)) {
    const isLivedIn = there.some((stay) => sharePlace(stay, unit));
    if (!isLivedIn && !isDisposed) continue;
    const isShut = shut.some(({ roomId }) => roomId === null || roomId === unit.roomId);
    counts.capacity++;
    counts[isLivedIn ? "occupied" : isShut ? "blocked" : "empty"]++;
  }
  return counts;
}

/** Days of places from the first day until, but not with, the last. */
export function placeDays(one: CountedDwelling, first: PlainDate, until: PlainDate): PlaceCounts {
  const sum = { ...NONE };
  const changes = [
    one.from,
    one.to && addDays(one.to, 1),
    ...one.stays.flatMap((stay) => [stay.from, stay.until]),
    ...one.blocks.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn && addDays(endsOn, 1)]),
  ].filter((day): day is PlainDate => day !== null && first < day && day < until);
  const days = [...new Set([first, ...changes])].toSorted();
  days.forEach((day, at) => {
    const next = days[at + 1] ?? until;
    if (next > day) add(sum, placesOn(one, day), daysBetween(day, next));
  });
  return sum;
}

function add(sum: PlaceCounts, more: PlaceCounts, times = 1): void {
  for (const key of ["capacity", "occupied", "empty", "blocked"] as const) {
    sum[key] += more[key] * times;
  }
}

export type OccupancyMonth = PlaceCounts & {
  month: number;
  /** Of the places that could be lived in, those that were, in percent; null when there were none. */
  percent: number | null;
  /** Cost of the empty places, in whole øre. */
  cost: number;
};

/** The begun months of a year: places on an average day, and what the empty ones cost. */
export function occupancyByMonth(
  dwellings: readonly CountedDwelling[],
  year: number,
  today: PlainDate,
): OccupancyMonth[] {
  return Array.from({ length: 12 }, (_, at) => {
    const first = `${year}-${String(at + 1).padStart(2, "0")}-01`;
    const next = addMonths(first, 1);
    const until = next <= today ? next : addDays(today, 1);
    if (first > today) return [];
    const sum = { ...NONE };
    let cost = 0;
    for (const one of dwellings) {
      const days = placeDays(one, first, until);
      add(sum, days);
      cost += emptyCost(one, days.empty, daysBetween(first, next));
    }
    const days = daysBetween(first, until);
    const average = (count: number) => Math.round((count / days) * 10) / 10;
    return {
      month: at + 1,
      capacity: average(sum.capacity),
      occupied: average(sum.occupied),
      empty: average(sum.empty),
      blocked: average(sum.blocked),
      percent: shareOf(sum.occupied, sum.occupied + sum.empty),
      cost: Math.round(cost),
    };
  }).flat();
}

/** The month's cost of a dwelling, by the empty days of its places out of all of them. */
function emptyCost({ capacity, monthlyCost }: CountedDwelling, empty: number, days: number) {
  const places = unitsOf(capacity).length;
  return places === 0 ? 0 : ((monthlyCost ?? 0) * empty) / (places * days);
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}

/** What stands empty on a day. */
export type Vacancy = PlaceCounts & {
  /** Dwellings of which every place is empty. */
  emptyDwellings: number;
  dwellings: number;
  /** Dwellings with an empty place, of which no cost is recorded. */
  withoutCost: number;
};

export function vacancyOn(dwellings: readonly CountedDwelling[], day: PlainDate): Vacancy {
  const sum = { ...NONE, emptyDwellings: 0, dwellings: 0, withoutCost: 0 };
  for (const one of dwellings) {
    const counts = placesOn(one, day);
    add(sum, counts);
    if (counts.capacity > 0) sum.dwellings++;
    if (counts.capacity > 0 && counts.empty === counts.capacity) sum.emptyDwellings++;
    if (counts.empty > 0 && one.monthlyCost === null) sum.withoutCost++;
  }
  return sum;
}

/** Days from when somebody moved out to when the next moved in, of those who moved in during a year. */
export function turnaround(
  dwellings: readonly Pick<CountedDwelling, "stays">[],
  year: number,
  today: PlainDate,
): { count: number; median: number | null } {
  const days = dwellings.flatMap(({ stays }) => {
    const moves = stays.filter(
      ({ from }) => from >= `${year}-01-01` && from <= `${year}-12-31` && from <= today,
    );
    const gaps = new Map<string, number>();
    for (const move of moves) {
      const left = stays
        .filter((one) => one.tenancyId !== move.tenancyId && sharePlace(one, move))
        .flatMap(({ until }) => (until !== null && until <= move.from ? [until] : []))
        .toSorted()
        .at(-1);
      const gap = left && daysBetween(left, move.from);
      // Of several places of one household, the one that stood longest.
      if (gap !== undefined && gap !== "")
        gaps.set(move.tenancyId, Math.max(gap, gaps.get(move.tenancyId) ?? 0));
    }
    return [...gaps.values()];
  });
  return { count: days.length, median: medianOf(days) };
}

export function medianOf(values: readonly number[]): number | null {
  const inOrder = values.toSorted((a, b) => a - b);
  const upper = inOrder[Math.floor(inOrder.length / 2)];
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
