import {
  isAgreedSelfSettlement,
  SETTLEMENT_TYPES,
  type SettlementType,
  takesDecidedPlaces,
} from "@/lib/cases/rules/settlement-types";
import { percentOf } from "./results";

/** Those who found the home themselves by agreement, and those who were settled in the ordinary way. */
export const comparedGroups = ["agreed", "ordinary"] as const;
export type ComparedGroup = (typeof comparedGroups)[number];

/**
 * The group of a kind of settlement; null for those who are in neither. Unaccompanied minors live in
 * homes with care and never settle themselves; family immigrants and the self-settled take no decided
 * place.
 */
export function comparedGroup(type: SettlementType): ComparedGroup | null {
  if (isAgreedSelfSettlement(type)) return "agreed";
  return takesDecidedPlaces(type) && type !== "unaccompanied_minor" ? "ordinary" : null;
}

export const comparedTypes = SETTLEMENT_TYPES.filter((type) => comparedGroup(type) !== null);

/** What is compared: the middle of a number, or the share of a group. */
export const measures = {
  days_to_settlement: { kind: "median", of: "people" },
  rent_per_m2: { kind: "median", of: "households" },
  rent_above_norm: { kind: "share", of: "households" },
  crowded: { kind: "share", of: "households" },
  secure_lease: { kind: "share", of: "households" },
  left_home: { kind: "share", of: "households" },
  left_municipality: { kind: "share", of: "households" },
  attendance: { kind: "share", of: "people" },
  work_or_education: { kind: "share", of: "people" },
} as const satisfies Record<string, { kind: "median" | "share"; of: "people" | "households" }>;
export type Measure = keyof typeof measures;
export const measureCodes = Object.keys(measures) as Measure[];

/** Moves are counted within so many months of the settlement. */
export const MOVE_MONTHS = 24;

/** What a measure rests on in a group, and what it comes to. */
export type RawFigure = {
  /** Of how many it is recorded; what is written as n. */
  known: number;
  /** Of how many it ought to be recorded, and is not. */
  lacking: number;
  /** For how many the time has not come. */
  ahead: number;
  /** Of a share: how many of those it is known of. */
  reached: number;
  /** Of a median. */
  median: number | null;
};

export const NO_FIGURE: RawFigure = { known: 0, lacking: 0, ahead: 0, reached: 0, median: null };

/** What is recorded of one: a number or an answer, null where nothing is, or that it is not due. */
export type Answer = number | boolean | null | "ahead";

/** The value in the middle, or between the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** What the answers come to. */
export function figureOf(answers: readonly Answer[]): RawFigure {
  const numbers = answers.filter((answer) => typeof answer === "number");
  const said = answers.filter((answer) => typeof answer === "boolean");
  return {
    known: numbers.length + said.length,
    lacking: answers.filter((answer) => answer === null).length,
    ahead: answers.filter((answer) => answer === "ahead").length,
    reached: said.filter(Boolean).length,
    median: medianOf(numbers),
  };
}

/** The number that is shown: the median, or per cent with one decimal. */
export function shownValue(measure: Measure, { known, reached, median }: RawFigure): number | null {
  return measures[measure].kind === "median" ? median : percentOf(reached, known);
}
