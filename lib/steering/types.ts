import type { PlainDate } from "@/lib/platform/dates";
import type { CountingChoice } from "./rules/exit-counting";
import type { Indicator, Missing } from "./rules/indicators";
import type { ShownFigure, ShownQuarter } from "./rules/masking";
import type { QuarterFigure, YearResult } from "./rules/results";

export type Target = { value: number; note: string | null; version: number; setAt: string };

export type YearDecision = {
  year: number;
  decidedNumber: number;
  decidedOn: string | null;
  caseReference: string | null;
  version: number;
};

/** An indicator in a year: the result by quarter beside the target. */
export type IndicatorYear = {
  indicator: Indicator;
  year: number;
  quarters: QuarterFigure[];
  result: YearResult;
  target: Target | null;
  decision: YearDecision | null;
};

/** An indicator in a year as the actor may see it. */
export type ShownIndicator = Omit<IndicatorYear, "quarters" | "result"> & {
  quarters: ShownQuarter[];
  result: ShownFigure;
};

/** How the exit reasons count, with the version of the municipality's settings. */
export type CountedExitReasons = {
  version: number;
  reasons: {
    code: string;
    label: string;
    counts: CountingChoice;
    /** False where the state's definition was not found and the municipality decides. */
    verified: boolean;
  }[];
};

/** A person behind a figure, of a case that the actor may open. */
export type PersonBehind = {
  caseId: string;
  caseNumber: string;
  personId: string;
  name: string;
  quarter: number;
  reached: boolean;
  missing: Missing | null;
  /** The day that decides the quarter. */
  on: PlainDate | null;
  participationId: string | null;
};

/** A page of the people behind a figure. */
export type BehindPage = {
  people: PersonBehind[];
  more: boolean;
  visible: number;
  /** In cases that the actor may not open; null when they are too few to be told. */
  hidden: number | null;
};
