import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { indicatorContribution } from "@/db/schema/steering";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import {
  type HomeMeasure,
  homeAnswer,
  isWithinTwoYears,
  twoYearsHavePassed,
} from "../rules/compared-homes";
import { type ComparedGroup, comparedGroup, type Measure, measures } from "../rules/comparison";
import type { ComparisonPeriod } from "../rules/comparison-period";
import { shownCount } from "../rules/masking";
import type { Comparison, HouseholdBehind, HouseholdsBehind, HouseholdValue } from "../types";
import { comparedHomes, householdsOf } from "./compared-homes";
import { daysColumn, groupColumn, settledIn } from "./compared-people";

const name = sql`${settlementCase.householdName} collate "nb-NO-x-icu"`;

const PAGE_SIZE = 25;

export type BehindFigure = {
  measure: Measure;
  group: ComparedGroup;
  /** The case of the last row on the page before. */
  after?: string;
};

/**
 * The households behind a figure, of the cases that the actor may open, by name, 25 at a time. Null
 * where the figure itself is not shown: a list would tell what it hides. `hidden` is how many more it
 * counts in cases that the actor may not open.
 */
export async function householdsBehind(
  scope: Scope,
  { period, measures: figures }: Comparison,
  { measure, group, after }: BehindFigure,
): Promise<HouseholdsBehind | null> {
  const figure = figures.find((one) => one.measure === measure)?.[group];
  if (figure?.state !== "shown") return null;
  const known = await knownHouseholds(scope, period, measure, group);
  const ids = sql.param(`{${[...known.keys()].join(",")}}`);
  const chosen = sql`${settlementCase.municipalityId} = ${scope.municipalityId}
    and ${settlementCase.id} = any(${ids}::uuid[]) and ${mayOpenCase(scope)}`;
  const [[counted], rows] = await Promise.all([
    scope.tx.execute<{ visible: number }>(
      sql`select count(*)::int as visible from ${settlementCase} where ${chosen}`,
    ),
    scope.tx.execute<Omit<HouseholdBehind, "value" | "settledOn">>(sql`
      select ${settlementCase.id} as "caseId", ${settlementCase.number} as "caseNumber",
        ${settlementCase.householdName} as "householdName"
      from ${settlementCase} where ${chosen} ${after ? laterThan(scope, after) : sql``}
      order by ${name}, ${settlementCase.id} limit ${PAGE_SIZE + 1}`),
  ]);
  const visible = counted?.visible ?? 0;
  scope.audit({
    action: "steering.view-households-behind",
    objectType: "comparison",
    objectId: `${measure}/${group}/${period.key}`,
    fields: ["displayName"],
  });
  return {
    measure,
    group,
    households: rows.slice(0, PAGE_SIZE).flatMap((row) => {
      const told = known.get(row.caseId);
      return told ? [{ ...row, ...told }] : [];
    }),
    more: rows.length > PAGE_SIZE,
    visible,
    hidden: shownCount(known.size - visible, false),
  };
}

/** The key carries an id alone, since it stands in the address: the name is looked up. */
function laterThan({ municipalityId }: Scope, after: string): SQL {
  return sql`and (${name}, ${settlementCase.id}) > (
    (select last.household_name collate "nb-NO-x-icu" from ${settlementCase} last
      where last.municipality_id = ${municipalityId} and last.id = ${after}::uuid),
    ${after}::uuid)`;
}

type Told = { settledOn: PlainDate; value: HouseholdValue };

/** What is recorded of the measure, by household. */
async function knownHouseholds(
  scope: Scope,
  period: ComparisonPeriod,
  measure: Measure,
  group: ComparedGroup,
): Promise<Map<string, Told>> {
  if (measure === "attendance") return new Map();
  if (measures[measure].of === "people") return knownPeople(scope, period, measure, group);
  if (measure === "left_municipality") {
    const all = await householdsOf(scope, period, group);
    return new Map(
      all
        .filter(({ settledOn }) => twoYearsHavePassed(settledOn, scope.today))
        .map(({ caseId, settledOn, leftOn }) => [
          caseId,
          { settledOn, value: { kind: "answer", is: isWithinTwoYears(settledOn, leftOn) } },
        ]),
    );
  }
  const { homes } = await comparedHomes(scope, period);
  return new Map(
    homes
      .filter(({ type }) => comparedGroup(type) === group)
      .flatMap((home): [string, Told][] => {
        const answer = homeAnswer(measure as HomeMeasure, home, scope.today);
        const { caseId, settledOn } = home;
        if (typeof answer === "boolean") {
          return [[caseId, { settledOn, value: { kind: "answer", is: answer } }]];
        }
        if (typeof answer !== "number") return [];
        const value = { kind: "between", low: answer, high: answer } as const;
        return [[caseId, { settledOn, value }]];
      }),
  );
}

type PeopleOfCase = {
  caseId: string;
  settledOn: PlainDate;
  low: number | null;
  high: number | null;
  known: number;
  reached: number;
};

async function knownPeople(
  scope: Scope,
  period: ComparisonPeriod,
  measure: Measure,
  group: ComparedGroup,
): Promise<Map<string, Told>> {
  const ends = indicatorContribution;
  const rows = await scope.tx.execute<PeopleOfCase>(sql`
    select ${personSettlement.caseId} as "caseId", min(${personSettlement.settledOn})::text as "settledOn",
      min(${daysColumn}) as low, max(${daysColumn}) as high,
      (count(*) filter (where ${ends.counts} and ${ends.missing} is null))::int as known,
      (count(*) filter (where ${ends.counts} and ${ends.missing} is null and ${ends.reached}))::int
        as reached
    from ${settledIn(scope, period)} and ${groupColumn} = ${group}
    group by 1`);
  return new Map(
    rows.flatMap(({ caseId, settledOn, low, high, known, reached }): [string, Told][] => {
      if (measure === "days_to_settlement") {
        if (low === null || high === null) return [];
        return [[caseId, { settledOn, value: { kind: "between", low, high } }]];
      }
      return known > 0 ? [[caseId, { settledOn, value: { kind: "of", reached, known } }]] : [];
    }),
  );
}
