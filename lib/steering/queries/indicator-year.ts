import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { indicatorContribution, indicatorRollup, target, yearDecision } from "@/db/schema/steering";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { DecisionCondition } from "../rules/decision-conditions";
import { type Indicator, indicators } from "../rules/indicators";
import { shownFigures } from "../rules/masking";
import { quartersOf, yearResult } from "../rules/results";
import type { IndicatorYear, ShownIndicator, YearDecision } from "../types";

/** Every indicator in a year, from the roll-ups: the same few rows whatever the number of cases. */
export async function indicatorsInYear(scope: Scope, year: number): Promise<IndicatorYear[]> {
  const [figures, targets, decision] = await Promise.all([
    scope.tx
      .select({
        indicator: indicatorRollup.indicator,
        year: indicatorRollup.year,
        quarter: indicatorRollup.quarter,
        denominator: indicatorRollup.denominator,
        numerator: indicatorRollup.numerator,
        missing: indicatorRollup.missing,
      })
      .from(indicatorRollup)
      .where(
        and(
          eq(indicatorRollup.municipalityId, scope.municipalityId),
          eq(indicatorRollup.year, year),
        ),
      )
      .orderBy(asc(indicatorRollup.quarter)),
    scope.tx
      .select()
      .from(target)
      .where(and(eq(target.municipalityId, scope.municipalityId), eq(target.year, year))),
    yearDecisionOf(scope, year),
  ]);
  return indicators.map((indicator) => {
    const quarters = quartersOf(
      year,
      figures.filter((figure) => figure.indicator === indicator),
    );
    const set = targets.find((one) => one.indicator === indicator);
    return {
      indicator,
      year,
      quarters,
      result: yearResult(quarters),
      target: set
        ? { value: set.value, note: set.note, version: set.version, setAt: set.setAt }
        : null,
      decision: indicator === "settled_against_decision" ? decision : null,
    };
  });
}

/** One indicator in a year. */
export async function indicatorInYear(
  scope: Scope,
  indicator: Indicator,
  year: number,
): Promise<IndicatorYear> {
  const all = await indicatorsInYear(scope, year);
  const found = all.find((one) => one.indicator === indicator);
  if (!found) throw new Error(`no such indicator: ${indicator}`);
  return found;
}

/** Every indicator in a year as the actor may see it: small groups of people unknown to them hidden. */
export async function shownIndicators(scope: Scope, year: number): Promise<ShownIndicator[]> {
  const [all, unknown] = await Promise.all([
    indicatorsInYear(scope, year),
    quartersWithUnknown(scope, year),
  ]);
  return all.map(({ quarters, result: _raw, ...rest }) => {
    const knowsAll = quarters.map((one) => !unknown.has(`${rest.indicator}/${one.quarter}`));
    const figures = shownFigures(quarters, knowsAll, scope.today);
    return { ...rest, quarters: figures.quarters, result: figures.year };
  });
}

/** One indicator in a year as the actor may see it. */
export async function shownIndicator(
  scope: Scope,
  indicator: Indicator,
  year: number,
): Promise<ShownIndicator> {
  const found = (await shownIndicators(scope, year)).find((one) => one.indicator === indicator);
  if (!found) throw new Error(`no such indicator: ${indicator}`);
  return found;
}

/** Where someone counts in a case that the actor may not open, as "indicator/quarter". */
async function quartersWithUnknown(scope: Scope, year: number): Promise<Set<string>> {
  const rows = await scope.tx
    .selectDistinct({
      indicator: indicatorContribution.indicator,
      quarter: indicatorContribution.quarter,
    })
    .from(indicatorContribution)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, indicatorContribution.municipalityId),
        eq(settlementCase.id, indicatorContribution.caseId),
      ),
    )
    .where(
      and(
        eq(indicatorContribution.municipalityId, scope.municipalityId),
        eq(indicatorContribution.year, year),
        sql`not ${mayOpenCase(scope)}`,
      ),
    );
  return new Set(rows.map((row) => `${row.indicator}/${row.quarter}`));
}

/** The council's decision for a year; null when it has not been entered. */
export async function yearDecisionOf(scope: Scope, year: number): Promise<YearDecision | null> {
  const [row] = await scope.tx
    .select({
      year: yearDecision.year,
      decidedNumber: yearDecision.decidedNumber,
      decidedMinors: yearDecision.decidedMinors,
      decidedOn: yearDecision.decidedOn,
      caseReference: yearDecision.caseReference,
      conditions: yearDecision.conditions,
      version: yearDecision.version,
    })
    .from(yearDecision)
    .where(and(eq(yearDecision.municipalityId, scope.municipalityId), eq(yearDecision.year, year)));
  return row ? { ...row, conditions: row.conditions as DecisionCondition[] } : null;
}

/** The years that have figures, newest first. */
export async function yearsWithFigures(scope: Scope): Promise<number[]> {
  const rows = await scope.tx
    .selectDistinct({ year: indicatorRollup.year })
    .from(indicatorRollup)
    .where(eq(indicatorRollup.municipalityId, scope.municipalityId))
    .orderBy(desc(indicatorRollup.year));
  return rows.map((row) => row.year);
}
