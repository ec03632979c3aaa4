import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { indicatorRollup, target, yearDecision } from "@/db/schema/steering";
import type { Scope } from "@/lib/platform/transaction";
import { type Indicator, indicators } from "../rules/indicators";
import { quartersOf, yearResult } from "../rules/results";
import type { IndicatorYear, YearDecision } from "../types";

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

/** The council's decision for a year; null when it has not been entered. */
export async function yearDecisionOf(scope: Scope, year: number): Promise<YearDecision | null> {
  const [row] = await scope.tx
    .select({
      year: yearDecision.year,
      decidedNumber: yearDecision.decidedNumber,
      decidedOn: yearDecision.decidedOn,
      caseReference: yearDecision.caseReference,
      version: yearDecision.version,
    })
    .from(yearDecision)
    .where(and(eq(yearDecision.municipalityId, scope.municipalityId), eq(yearDecision.year, year)));
  return row ?? null;
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
