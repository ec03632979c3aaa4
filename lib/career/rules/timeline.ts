import { addDays, daysBetween, type PlainDate } from "@/lib/platform/dates";
import type { Stay } from "../types";
import { HOME_SOURCES } from "./codes";

export type Span = { readonly from: PlainDate; readonly to: PlainDate };

/** Days in a row on which the same is known, both included. No homes is a gap: nothing is known. */
export type Segment<S extends Stay = Stay> = Span & {
  /** One of each source at most, the one that is shown first. */
  readonly homes: readonly S[];
  /** Others that the record says the household lived in on the same days, from the same source. */
  readonly overlapping: readonly S[];
};

/**
 * A span of years as one line: each day stands in one segment, and a day that no home covers in a gap.
 * Of two stays from the same source on one day, the one that began last is the home, and the other
 * stands beside it as an overlap, so that nothing recorded is lost.
 */
export function careerSegments<S extends Stay>(stays: readonly S[], span: Span): Segment<S>[] {
  if (span.from > span.to) return [];
  const inside = stays.filter(
    ({ from, to }) => from <= span.to && (to === null || (to >= span.from && to >= from)),
  );
  const segments: Segment<S>[] = [];
  const starts = startsOf(inside, span);
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const to = next === undefined ? span.to : addDays(next, -1);
    const here = { from, to, ...livingOn(inside, from) };
    const before = segments.at(-1);
    if (before && isSame(before, here)) segments[segments.length - 1] = { ...before, to };
    else segments.push(here);
  }
  return segments;
}

/** The days on which something may change, in order. */
function startsOf(stays: readonly Stay[], span: Span): PlainDate[] {
  const days = stays.flatMap(({ from, to }) => [from, ...(to === null ? [] : [addDays(to, 1)])]);
  const inside = days.filter((day) => day > span.from && day <= span.to);
  return [...new Set([span.from, ...inside])].sort();
}

function livingOn<S extends Stay>(stays: readonly S[], day: PlainDate) {
  const living = stays.filter(({ from, to }) => from <= day && (to === null || day <= to));
  const homes: S[] = [];
  const overlapping: S[] = [];
  for (const source of HOME_SOURCES) {
    const [home, ...others] = living
      .filter((stay) => stay.source === source)
      .sort((a, b) => b.from.localeCompare(a.from) || b.id.localeCompare(a.id));
    if (home) homes.push(home);
    overlapping.push(...others);
  }
  return { homes, overlapping };
}

function isSame(a: Segment, b: Segment): boolean {
  const names = ({ homes, overlapping }: Segment) =>
    [homes, overlapping].map((part) => part.map(({ source, id }) => `${source} ${id}`).join());
  return names(a).join("|") === names(b).join("|");
}

/** Whole days in a span, both ends included. */
export function daysIn({ from, to }: Span): number {
  return daysBetween(from, to) + 1;
}

/** One home as it is shown: the days that it was the home, and what else is recorded of them. */
export type Chapter<S extends Stay = Stay> = Span & {
  readonly home: S | null;
  /** The lease of the tenancy, or the like: another source on the same home. */
  readonly alsoKnownAs: readonly S[];
  /** Other homes on the same days. */
  readonly beside: readonly S[];
};

const isSameHome = (a: Stay, b: Stay) => a.dwellingId !== null && a.dwellingId === b.dwellingId;

/**
 * The segments as chapters of a story: days in a row with the same home shown, or the same gap. A
 * tenancy and a lease of one dwelling are one home.
 */
export function chaptersOf<S extends Stay>(segments: readonly Segment<S>[]): Chapter<S>[] {
  const chapters: Chapter<S>[] = [];
  for (const { from, to, homes, overlapping } of segments) {
    const [home = null] = homes;
    const others = [...homes.slice(1), ...overlapping];
    const alsoKnownAs = others.filter((one) => home && isSameHome(home, one));
    const beside = others.filter((one) => !(home && isSameHome(home, one)));
    const before = chapters.at(-1);
    const goesOn =
      before &&
      (before.home === null || home === null
        ? before.home === home
        : before.home.id === home.id || isSameHome(before.home, home));
    if (before && goesOn) {
      chapters[chapters.length - 1] = {
        ...before,
        to,
        alsoKnownAs: union(before.alsoKnownAs, alsoKnownAs),
        beside: union(before.beside, beside),
      };
    } else chapters.push({ from, to, home, alsoKnownAs, beside });
  }
  return chapters;
}

function union<S extends Stay>(first: readonly S[], second: readonly S[]): S[] {
  return [...first, ...second.filter((one) => !first.some(({ id }) => id === one.id))];
}
