import "server-only";
import { yearOf } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { type ComparedHome, homeAnswer } from "../rules/compared-homes";
import {
  type ComparedGroup,
  comparedGroup,
  figureOf,
  type Measure,
  measureCodes,
  NO_FIGURE,
  type RawFigure,
} from "../rules/comparison";
import { type ComparedFigure, shownFigure } from "../rules/comparison-masking";
import type { ComparisonPeriod } from "../rules/comparison-period";
import { shownFigures } from "../rules/masking";
import { quartersOf } from "../rules/results";
import type { AgreedShare, Comparison } from "../types";
import { comparedHomes, type HouseholdSum, leftFigure } from "./compared-homes";
import {
  attendanceFigure,
  comparedPeople,
  daysFigure,
  outcomeFigure,
  type PeopleSum,
} from "./compared-people";

/** Agreed self-settled and ordinarily settled of a period beside each other, small numbers masked. */
export async function comparison(scope: Scope, period: ComparisonPeriod): Promise<Comparison> {
  const [people, { sums: households, homes }] = await Promise.all([
    comparedPeople(scope, period),
    comparedHomes(scope, period),
  ]);
  const counted = { people, households, homes, today: scope.today };
  return {
    period,
    measures: measureCodes.map((measure) => ({
      measure,
      agreed: groupFigure(measure, "agreed", period, counted),
      ordinary: groupFigure(measure, "ordinary", period, counted),
    })),
    shares: period.years.map((year) => agreedShare(year, people, scope.today)),
    isEmpty: people.length === 0,
  };
}

type Counted = {
  people: readonly PeopleSum[];
  households: readonly HouseholdSum[];
  homes: readonly ComparedHome[];
  today: string;
};

function groupFigure(
  measure: Measure,
  group: ComparedGroup,
  { years }: ComparisonPeriod,
  counted: Counted,
): ComparedFigure {
  const figure = (year: number | null) => rawFigure(measure, group, year, counted);
  return shownFigure(measure, figure(null), years.map(figure));
}

/** A measure in a group, of those settled in a year, or in the whole period. */
function rawFigure(
  measure: Measure,
  group: ComparedGroup,
  year: number | null,
  { people, households, homes, today }: Counted,
): RawFigure {
  const ofPeople = people.find(
    (one) => one.group === group && one.year === year && one.quarter === null,
  );
  const ofHouseholds = households.find((one) => one.group === group && one.year === year);
  if (!ofPeople) return NO_FIGURE;
  if (measure === "days_to_settlement") return daysFigure(ofPeople);
  if (measure === "attendance") return attendanceFigure(ofPeople);
  if (measure === "work_or_education") return outcomeFigure(ofPeople);
  if (!ofHouseholds) return NO_FIGURE;
  if (measure === "left_municipality") return leftFigure(ofHouseholds);
  const own = homes.filter(
    ({ type, settledOn }) =>
      comparedGroup(type) === group && (year === null || yearOf(settledOn) === year),
  );
  const figure = figureOf(own.map((home) => homeAnswer(measure, home, today)));
  const { households: all, due } = ofHouseholds;
  const lacking = (measure === "left_home" ? due : all) - figure.known;
  return { ...figure, lacking, ahead: measure === "left_home" ? all - due : 0 };
}

/** The share of agreed self-settled in each quarter of a year, of those in the two groups. */
function agreedShare(year: number, people: readonly PeopleSum[], today: string): AgreedShare {
  const of = (quarter: number, group: ComparedGroup) =>
    people.find((one) => one.group === group && one.year === year && one.quarter === quarter)
      ?.people ?? 0;
  const counted = [1, 2, 3, 4].map((quarter) => ({
    year,
    quarter,
    numerator: of(quarter, "agreed"),
    denominator: of(quarter, "agreed") + of(quarter, "ordinary"),
    missing: 0,
  }));
  const { quarters, year: total } = shownFigures(
    quartersOf(year, counted),
    [false, false, false, false],
    today,
  );
  return { year, quarters, total };
}

/** The comparison as it leaves the system in a file; who took it out stands on the trail. */
export async function comparisonForFile(
  scope: Scope,
  period: ComparisonPeriod,
): Promise<Comparison> {
  scope.audit({
    action: "steering.export-comparison",
    objectType: "comparison",
    objectId: period.key,
  });
  return comparison(scope, period);
}
