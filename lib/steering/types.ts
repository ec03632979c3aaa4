import type { PlainDate } from "@/lib/platform/dates";
import type { DecisionCondition } from "./rules/decision-conditions";
import type { CountingChoice } from "./rules/exit-counting";
import type { Indicator, Missing } from "./rules/indicators";
import type { ShownFigure, ShownQuarter } from "./rules/masking";
import type { DwellingCounts } from "./rules/places";
import type { Projection } from "./rules/projection";
import type { QuarterFigure, YearResult } from "./rules/results";
import type { ShownPosition } from "./rules/year-position";
import type { Asked, RequestKind } from "./rules/year-request";

export type Target = { value: number; note: string | null; version: number; setAt: string };

export type YearDecision = {
  year: number;
  decidedNumber: number;
  decidedMinors: number | null;
  decidedOn: string | null;
  caseReference: string | null;
  conditions: DecisionCondition[];
  version: number;
};

/** A decision that a later one in the same year has replaced. */
export type ReplacedDecision = Omit<YearDecision, "version" | "year"> & { id: string };

/** A letter in which the state asks for a number in a year. */
export type YearRequest = {
  id: string;
  kind: RequestKind;
  requestedNumber: number;
  requestedMinors: number | null;
  receivedOn: PlainDate;
  caseReference: string | null;
  note: string | null;
  version: number;
};

/** What can be moved into in a week, and how many have a planned date in it. */
export type WeekCapacity = DwellingCounts & {
  /** The Monday. */
  weekStartsOn: PlainDate;
  minorPlaces: number;
  note: string | null;
  /** 0 when nothing has been entered. */
  version: number;
  /** Null where the number would point at people. */
  planned: number | null;
};

/** The year from the state's request to the settled, as the actor may see it. */
export type TheYear = {
  year: number;
  requests: YearRequest[];
  requested: Asked | null;
  decision: YearDecision | null;
  replaced: ReplacedDecision[];
  position: ShownPosition;
  /** Null where the numbers it rests on are not shown. */
  projection: Projection | null;
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
