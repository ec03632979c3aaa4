import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { indicatorContribution, indicatorRollup } from "@/db/schema/steering";
import type { Scope } from "@/lib/platform/transaction";
import { exitCounting } from "../queries/exit-counting";
import { indicatorPeople } from "../queries/indicator-people";
import { type Contribution, contributionsOf } from "../rules/indicators";

type Kept = Omit<Contribution, "on"> & { caseId: string };

/**
 * Brings the contributions of the cases, and the roll-ups that sum them, up to date in the running
 * transaction. The caller holds the rows of the cases.
 */
export async function keepIndicators(scope: Scope, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  const [people, counting, stored] = await Promise.all([
    indicatorPeople(scope, caseIds),
    exitCounting(scope),
    storedContributions(scope, caseIds),
  ]);
  const wanted: Kept[] = [...people].flatMap(([caseId, ofCase]) =>
    ofCase.flatMap((one) =>
      contributionsOf(one, counting).map(({ on: _day, ...kept }) => ({ ...kept, caseId })),
    ),
  );
  const before = new Set(stored.map(keyOf));
  const after = new Set(wanted.map(keyOf));
  const removed = stored.filter((one) => !after.has(keyOf(one)));
  const added = wanted.filter((one) => !before.has(keyOf(one)));
  if (removed.length === 0 && added.length === 0) return;

  for (const one of removed) {
    await scope.tx
      .delete(indicatorContribution)
      .where(
        and(
          eq(indicatorContribution.municipalityId, scope.municipalityId),
          eq(indicatorContribution.indicator, one.indicator),
          eq(indicatorContribution.caseId, one.caseId),
          eq(indicatorContribution.personId, one.personId),
        ),
      );
  }
  if (added.length > 0) {
    await scope.tx
      .insert(indicatorContribution)
      .values(added.map((one) => ({ municipalityId: scope.municipalityId, ...one })));
  }
  await addToRollups(scope, [
    ...removed.map((one) => ({ ...one, sign: -1 })),
    ...added.map((one) => ({ ...one, sign: 1 })),
  ]);
}

const keyOf = (one: Kept) =>
  [
    one.caseId,
    one.personId,
    one.indicator,
    one.year,
    one.quarter,
    one.counts,
    one.reached,
    one.missing,
  ].join("|");

async function storedContributions(scope: Scope, caseIds: readonly string[]): Promise<Kept[]> {
  const rows = await scope.tx
    .select()
    .from(indicatorContribution)
    .where(
      and(
        eq(indicatorContribution.municipalityId, scope.municipalityId),
        inArray(indicatorContribution.caseId, [...caseIds]),
      ),
    );
  return rows.map(({ municipalityId: _wall, ...row }) => row as Kept);
}

async function addToRollups(scope: Scope, deltas: (Kept & { sign: number })[]): Promise<void> {
  const sums = new Map<string, typeof indicatorRollup.$inferInsert>();
  for (const one of deltas) {
    const key = `${one.indicator}|${one.year}|${one.quarter}`;
    const sum = sums.get(key) ?? {
      municipalityId: scope.municipalityId,
      indicator: one.indicator,
      year: one.year,
      quarter: one.quarter,
      denominator: 0,
      numerator: 0,
      missing: 0,
    };
    sum.denominator = (sum.denominator ?? 0) + (one.counts ? one.sign : 0);
    sum.numerator = (sum.numerator ?? 0) + (one.counts && one.reached ? one.sign : 0);
    sum.missing = (sum.missing ?? 0) + (one.missing ? one.sign : 0);
    sums.set(key, sum);
  }
  // One order for all, so that two transactions never wait for each other's rows.
  const ordered = [...sums.entries()].sort(([a], [b]) => a.localeCompare(b));
  for (const [, sum] of ordered) {
    await scope.tx
      .insert(indicatorRollup)
      .values(sum)
      .onConflictDoUpdate({
        target: [
          indicatorRollup.municipalityId,
          indicatorRollup.indicator,
          indicatorRollup.year,
          indicatorRollup.quarter,
        ],
        set: {
          denominator: sql`${indicatorRollup.denominator} + excluded.denominator`,
          numerator: sql`${indicatorRollup.numerator} + excluded.numerator`,
          missing: sql`${indicatorRollup.missing} + excluded.missing`,
        },
      });
  }
}
