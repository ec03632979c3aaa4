import type { Indicator } from "./rules/indicators";
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

/** A person behind a figure, of a case that the actor may open. */
export type PersonBehind = {
  caseId: string;
  caseNumber: string;
  personId: string;
  name: string;
  quarter: number;
  reached: boolean;
  missing: string | null;
};
