import type { PlainDate } from "@/lib/platform/dates";
import type { CheckCode } from "@/lib/self-settlement/rules/checks";
import type { ComparedGroup, Measure } from "./rules/comparison";
import type { ComparedFigure } from "./rules/comparison-masking";
import type { ComparisonPeriod } from "./rules/comparison-period";
import type { DecisionCondition } from "./rules/decision-conditions";
import type { RefusalsShown, ShownDays } from "./rules/dwelling-figures";
import type { CountingChoice } from "./rules/exit-counting";
import type { ShownGuidedQuarter } from "./rules/guided-households";
import type { Indicator, Missing } from "./rules/indicators";
import type {
  ComparedSupplier,
  SharesShown,
  ShortageLine,
  ShownShare,
} from "./rules/interpreter-figures";
import type { ShownFigure, ShownQuarter } from "./rules/masking";
import type { OccupancyMonth, Vacancy } from "./rules/occupancy";
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

/** A measure in both groups. */
export type ComparedMeasure = { measure: Measure } & Record<ComparedGroup, ComparedFigure>;

/** Of those settled in a year, how many found the home themselves by agreement, by quarter. */
export type AgreedShare = { year: number; quarters: ShownQuarter[]; total: ShownFigure };

/** Agreed self-settled and ordinarily settled beside each other. */
export type Comparison = {
  period: ComparisonPeriod;
  measures: ComparedMeasure[];
  shares: AgreedShare[];
  /** Nobody was settled in the period. */
  isEmpty: boolean;
};

/** A household behind a figure, of a case that the actor may open. */
export type HouseholdBehind = {
  caseId: string;
  caseNumber: string;
  householdName: string;
  settledOn: PlainDate;
  /** What the measure is for it: of several people the lowest and the highest, or how many of them. */
  value: HouseholdValue;
};

export type HouseholdValue =
  | { kind: "between"; low: number; high: number }
  | { kind: "answer"; is: boolean }
  | { kind: "of"; reached: number; known: number };

/** A page of the households behind a figure. */
export type HouseholdsBehind = {
  measure: Measure;
  group: ComparedGroup;
  households: HouseholdBehind[];
  more: boolean;
  visible: number;
  /** In cases that the actor may not open; null when they are too few to be told. */
  hidden: number | null;
};

/** An approval that passed checks which were not met. */
export type Override = {
  caseId: string;
  caseNumber: string;
  householdName: string;
  approvedOn: PlainDate;
  checks: CheckCode[];
  reason: string | null;
};

/** Approvals of a period in cases that the actor may open, and the latest of those with an exception. */
export type Overrides = {
  approved: number;
  overridden: number;
  /** Approvals with an exception in cases that the actor may not open; null when few. */
  hidden: number | null;
  latest: Override[];
};

/** A quarter's share of qualified interpreters, and what it was when a manager measured it. */
export type InterpreterQuarter = {
  quarter: number;
  share: ShownShare | null;
  /** Whether there is anything to measure. */
  hasHeld: boolean;
  reading: InterpreterReading | null;
};

export type InterpreterReading = {
  measuredOn: PlainDate;
  measuredByName: string;
  /** Null where the quarter's own share is not shown. */
  percent: number | null;
  version: number;
};

/** How the municipality's meetings were interpreted in a year, as it may travel. */
export type InterpreterFigures = {
  year: number;
  /** Nothing was booked. */
  isEmpty: boolean;
  languages: SharesShown<string>;
  suppliers: SharesShown<ComparedSupplier>;
  quarters: InterpreterQuarter[];
  /** By month in whole øre; null where it is not shown. */
  costs: { months: (number | null)[]; total: number | null };
  shortages: { lines: ShortageLine[]; someHidden: boolean };
  /** What the languages are called. */
  names: ReadonlyMap<string, string>;
};

/** How the municipality's dwellings were used in a year, as it may travel. */
export type DwellingFigures = {
  year: number;
  /** The municipality had no dwelling to fill. */
  isEmpty: boolean;
  /** The years to choose between, newest first. */
  years: number[];
  months: OccupancyMonth[];
  /** Of the empty places in the year, in whole øre. */
  cost: number;
  /** On this day, whatever the year. */
  vacancy: Vacancy;
  /** From moving out to the next moving in. */
  turnaround: ShownDays;
  refusals: RefusalsShown;
  /** On this day, whatever the year. */
  overstays: ShownDays;
};

/** How many households got guidance in each quarter of a year, small numbers masked. */
export type GuidedHouseholds = { year: number; quarters: ShownGuidedQuarter[] };
