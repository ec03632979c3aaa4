import { yearOf } from "@/lib/platform/dates";
import type { TenureStay } from "../types";
import type { Chapter } from "./timeline";

/** Moves toward a home of one's own, by what they lead from and to. */
export const MOVES = ["municipal_to_private", "municipal_to_owned", "private_to_owned"] as const;
export type Move = (typeof MOVES)[number];

const MOVE_OF: Readonly<Record<string, Move>> = {
  "municipal_rental private_rental": "municipal_to_private",
  "municipal_rental owned": "municipal_to_owned",
  "private_rental owned": "private_to_owned",
};

/** A year's moves, and the households that lived in a municipal home at some time in it. */
export type MovesOfYear = {
  readonly year: number;
  readonly moves: Readonly<Record<Move, number>>;
  readonly municipalHouseholds: number;
};

/**
 * The moves of a year over the careers of all households. A stay that is not lasting, or days that
 * nobody knows of, between two homes do not hide the move from the one to the other.
 */
export function movesIn(
  careers: readonly (readonly Chapter<TenureStay>[])[],
  year: number,
): MovesOfYear {
  const moves: Record<Move, number> = {
    municipal_to_private: 0,
    municipal_to_owned: 0,
    private_to_owned: 0,
  };
  let municipalHouseholds = 0;
  for (const career of careers) {
    const municipal = career.some(
      ({ home, from, to }) =>
        home?.tenure === "municipal_rental" && yearOf(from) <= year && yearOf(to) >= year,
    );
    if (municipal) municipalHouseholds += 1;
    const lasting = lastingOf(career);
    for (const [index, chapter] of lasting.entries()) {
      const move = yearOf(chapter.from) === year && moveTo(chapter, lasting[index - 1]);
      if (move) moves[move] += 1;
    }
  }
  return { year, moves, municipalHouseholds };
}

/** The chapters in homes that one may move between. */
export function lastingOf(career: readonly Chapter<TenureStay>[]): Chapter<TenureStay>[] {
  return career.filter(({ home }) => home !== null && home.tenure in LASTING);
}

/** What the move into a lasting home from the one before it is, if it leads toward one's own. */
export function moveTo(
  { home }: Chapter<TenureStay>,
  before: Chapter<TenureStay> | undefined,
): Move | undefined {
  return MOVE_OF[`${before?.home?.tenure} ${home?.tenure}`];
}

const LASTING = { municipal_rental: true, private_rental: true, owned: true } as const;
