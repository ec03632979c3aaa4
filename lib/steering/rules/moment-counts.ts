import type { HomeMoment } from "@/lib/career/rules/home-moments";
import { MOVES, type MovesOfYear } from "@/lib/career/rules/moves";
import { type PlainDate, quarterOf, yearOf } from "@/lib/platform/dates";
import type { GuidanceMoment } from "./guidance-moments";
import type { GuidedQuarter } from "./guided-households";

/** The way of counting; another number has the moments of all cases counted anew after a release. */
export const MOMENTS_EDITION = 1;

export type MomentFigure = HomeMoment["figure"] | GuidanceMoment["figure"];

/** How many households have a moment in a quarter, those of days to come left out. */
export type MomentCount = {
  readonly figure: MomentFigure;
  readonly year: number;
  readonly quarter: number;
  readonly count: number;
};

/** The moves of a year, added up of the counts by quarter until its end. */
export function movesCounted(
  counts: readonly MomentCount[],
  year: number,
  today: PlainDate,
): MovesOfYear {
  const isAhead = year > yearOf(today);
  const until = (figure: MomentFigure) =>
    sumOf(counts, (one) => one.figure === figure && one.year <= year);
  const moves = MOVES.map((move) => [
    move,
    sumOf(counts, (one) => one.figure === move && one.year === year),
  ]);
  return {
    year,
    moves: Object.fromEntries(moves),
    municipalHouseholds: isAhead ? 0 : until("municipal_home_from") - until("municipal_home_until"),
  };
}

/** The quarters of a year that have begun, with the households that lived here and those guided. */
export function guidedCounted(
  counts: readonly MomentCount[],
  year: number,
  today: PlainDate,
): GuidedQuarter[] {
  const begun = [1, 2, 3, 4].filter(
    (quarter) => year < yearOf(today) || (year === yearOf(today) && quarter <= quarterOf(today)),
  );
  return begun.map((quarter) => {
    const until = (figure: MomentFigure) =>
      sumOf(
        counts,
        (one) =>
          one.figure === figure &&
          (one.year < year || (one.year === year && one.quarter <= quarter)),
      );
    return {
      quarter,
      households: until("household_from") - until("household_until"),
      guided: sumOf(
        counts,
        (one) => one.figure === "household_guided" && one.year === year && one.quarter === quarter,
      ),
    };
  });
}

const sumOf = (counts: readonly MomentCount[], holds: (one: MomentCount) => boolean) =>
  counts.reduce((sum, one) => (holds(one) ? sum + one.count : sum), 0);
