import type { SupplierKind } from "@/lib/interpreters/rules/booking";
import { type PlainDate, quarterOf, yearOf } from "@/lib/platform/dates";
import { type CountedGroup, maskedGroups } from "./grouped-masking";
import { percentOf } from "./results";

/** Meetings that got an interpreter, and how many of these were qualified (category A–E). */
export type Held = { held: number; qualified: number };
export type ShownShare = Held & { percent: number | null };

/** Where the interpreter came from; directly, when there was no supplier between. */
export const SUPPLIERS_COMPARED = ["municipal", "private", "own_register", "direct"] as const;
export type ComparedSupplier = SupplierKind | "direct";

/** What tells that a language is hard to get. */
export const SHORTAGES = ["notFound", "didNotCome", "exceptions"] as const;
export type Shortage = (typeof SHORTAGES)[number];

/** Counts of a group as they are. */
export type BookingSums = Held & Record<Shortage, number> & { withCost: number; cost: number };

/** Shares of a whole's groups; null where one is not shown. */
export type SharesShown<Key extends string> = {
  total: ShownShare | null;
  /** All that is not shown on its own. */
  rest: ShownShare | null;
  groups: { key: Key; share: ShownShare | null }[];
};

/** The share of each group and of the whole, none of which tells of fewer than five. */
export function sharesShown<Key extends string>(
  groups: readonly (Held & { key: Key })[],
): SharesShown<Key> {
  const counted = groups.map(({ key, held, qualified }) => ({
    key,
    counts: [qualified, held - qualified],
  }));
  const { hidden, rest, total } = maskedGroups(counted);
  return {
    total: shareOf(total),
    rest: shareOf(rest),
    groups: counted.map(({ key, counts }) => ({
      key,
      share: hidden.has(key) ? null : shareOf(counts),
    })),
  };
}

function shareOf(counts: readonly number[] | null): ShownShare | null {
  if (!counts) return null;
  const [qualified = 0, others = 0] = counts;
  const held = qualified + others;
  return { held, qualified, percent: percentOf(qualified, held) };
}

/** What each month cost, in whole øre; null where too few bookings are behind it. */
export function costsShown(months: readonly { withCost: number; cost: number }[]): {
  months: (number | null)[];
  total: number | null;
} {
  const { hidden, total } = maskedGroups(
    months.map(({ withCost }, at) => ({ key: String(at), counts: [withCost] })),
  );
  return {
    months: months.map(({ cost }, at) => (hidden.has(String(at)) ? null : cost)),
    total: total && months.reduce((sum, { cost }) => sum + cost, 0),
  };
}

export type ShortageLine = { language: string } & Record<Shortage, number | null>;

/**
 * Languages with a number that may be shown of what tells that they are hard to get, the worst first.
 * A language of which every number is small is not named: that would tell that somebody speaks it.
 */
export function shortagesShown(
  languages: readonly ({ language: string } & Record<Shortage, number>)[],
): { lines: ShortageLine[]; someHidden: boolean } {
  const masked = Object.fromEntries(
    SHORTAGES.map((kind) => {
      const groups = languages.map(
        ({ language, ...counts }): CountedGroup => ({ key: language, counts: [counts[kind]] }),
      );
      return [kind, maskedGroups(groups).hidden];
    }),
  ) as Record<Shortage, ReadonlySet<string>>;
  const shown = (one: (typeof languages)[number], kind: Shortage) =>
    masked[kind].has(one.language) ? null : one[kind];
  const lines = languages.map((one) => ({
    language: one.language,
    notFound: shown(one, "notFound"),
    didNotCome: shown(one, "didNotCome"),
    exceptions: shown(one, "exceptions"),
  }));
  const sum = (line: ShortageLine) =>
    SHORTAGES.reduce((total, kind) => total + (line[kind] ?? 0), 0);
  return {
    lines: lines.filter((line) => sum(line) > 0).toSorted((a, b) => sum(b) - sum(a)),
    someHidden: SHORTAGES.some((kind) => masked[kind].size > 0),
  };
}

/** The year that a text names, or the latest of which a quarter has passed. */
export function figureYear(text: unknown, today: PlainDate): number {
  const thisYear = yearOf(today);
  const year = typeof text === "string" && /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= 2015 && year <= thisYear) return year;
  return quarterOf(today) === 1 ? thisYear - 1 : thisYear;
}

/** The quarters of a year that have begun. */
export function begunQuarters(year: number, today: PlainDate): number[] {
  const last = year < yearOf(today) ? 4 : year > yearOf(today) ? 0 : quarterOf(today);
  return [1, 2, 3, 4].slice(0, last);
}
