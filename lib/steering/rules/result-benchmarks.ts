import type { ResultMeasure, ResultSex } from "./programme-results";

export type Benchmark = {
  measure: ResultMeasure;
  /** When the people left the programme. */
  year: number;
  all: number;
  bySex?: Partial<Record<ResultSex, number>>;
  source: "ssb" | "imdi";
};

/** National results that were published, in percent, the newest first. */
export const NATIONAL_RESULTS: readonly Benchmark[] = [
  { measure: "after_12", year: 2023, all: 67, source: "ssb" },
  { measure: "after_12", year: 2022, all: 65, bySex: { male: 73, female: 59 }, source: "ssb" },
  { measure: "after_12", year: 2017, all: 62, bySex: { male: 71, female: 50 }, source: "ssb" },
  { measure: "direct", year: 2021, all: 49, source: "imdi" },
  { measure: "direct", year: 2020, all: 49, source: "imdi" },
  { measure: "direct", year: 2016, all: 46, source: "imdi" },
];

/**
 * The state's goal for the year after, in percent, since 2010. Whether it is still in force was not
 * found.
 */
export const NATIONAL_GOAL = {
  measure: "after_12",
  percent: 70,
  since: 2010,
  verified: false,
} as const;
