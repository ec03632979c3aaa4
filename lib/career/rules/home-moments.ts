import { type PlainDate, yearOf } from "@/lib/platform/dates";
import type { TenureStay } from "../types";
import { lastingOf, type Move, moveTo } from "./moves";
import { type Chapter, careerSegments, chaptersOf } from "./timeline";

/** After all days that anything is recorded of. */
const EVER = "9999-12-31";

/** A move, or from when and until when a household counts as one in a municipal home. */
export type HomeMoment = {
  readonly figure: Move | "municipal_home_from" | "municipal_home_until";
  readonly onDay: PlainDate;
};

/**
 * The days that the moves of all years can be counted from. A household counts in a municipal home
 * the whole year, so it does until the first day of the year after, and goes on where it lives in one
 * again in the same year.
 */
export function homeMoments(stays: readonly TenureStay[]): HomeMoment[] {
  const first = stays.reduce((day, { from }) => (from < day ? from : day), EVER);
  const career = chaptersOf(careerSegments(stays, { from: first, to: EVER }));
  const lasting = lastingOf(career);
  const moves = lasting.flatMap((chapter, index): HomeMoment[] => {
    const move = moveTo(chapter, lasting[index - 1]);
    return move ? [{ figure: move, onDay: chapter.from }] : [];
  });
  return [...moves, ...municipalMoments(lasting)];
}

function municipalMoments(lasting: readonly Chapter<TenureStay>[]): HomeMoment[] {
  const moments: HomeMoment[] = [];
  let until: PlainDate | null = null;
  for (const { home, from, to } of lasting) {
    if (home?.tenure !== "municipal_rental") continue;
    if (until === null || from >= until) {
      if (until !== null) moments.push({ figure: "municipal_home_until", onDay: until });
      moments.push({ figure: "municipal_home_from", onDay: from });
    }
    until = to === EVER ? EVER : `${yearOf(to) + 1}-01-01`;
  }
  if (until !== null && until !== EVER) {
    moments.push({ figure: "municipal_home_until", onDay: until });
  }
  return moments;
}
