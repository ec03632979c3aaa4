import "server-only";
import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMomentCounting } from "@/db/schema/steering";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { MOMENTS_EDITION } from "../rules/moment-counts";
import { keepMoments } from "./keep-moments";

/** Cases in one transaction: short enough for others to get through. */
const CASES_AT_ONCE = 200;

/**
 * Counts the moments of all cases of a municipality once for each way of counting, so that those of
 * before a release are counted too. Work that was broken off goes on after the last case that is done;
 * until it is through, the figures are counted from the record itself.
 */
export async function countMoments(municipalityId: MunicipalityId): Promise<void> {
  const now = () =>
    nobody(
      { now: new Date().toISOString(), requestId: "moments", sourceAddress: "worker" },
      municipalityId,
    );
  await inScope(now(), begin);
  while (await inScope(now(), countPiece));
}

async function begin({ tx, municipalityId }: Scope): Promise<void> {
  await tx
    .insert(householdMomentCounting)
    .values({ municipalityId, edition: MOMENTS_EDITION })
    .onConflictDoUpdate({
      target: householdMomentCounting.municipalityId,
      set: { edition: MOMENTS_EDITION, doneUntil: null, finishedAt: null },
      setWhere: sql`${householdMomentCounting.edition} <> ${MOMENTS_EDITION}`,
    });
}

/** Counts the next cases; false when there are none, or another process counts them. */
async function countPiece(scope: Scope): Promise<boolean> {
  const { tx, municipalityId } = scope;
  const own = eq(householdMomentCounting.municipalityId, municipalityId);
  const [counting] = await tx
    .select({ doneUntil: householdMomentCounting.doneUntil })
    .from(householdMomentCounting)
    .where(and(own, isNull(householdMomentCounting.finishedAt)))
    .for("update", { skipLocked: true });
  if (!counting) return false;
  const cases = await tx
    .select({ id: settlementCase.id })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, municipalityId),
        counting.doneUntil ? gt(settlementCase.id, counting.doneUntil) : undefined,
      ),
    )
    .orderBy(asc(settlementCase.id))
    .limit(CASES_AT_ONCE)
    .for("update");
  await keepMoments(
    scope,
    cases.map(({ id }) => id),
  );
  const last = cases.at(-1);
  await tx
    .update(householdMomentCounting)
    .set(last ? { doneUntil: last.id } : { finishedAt: scope.now })
    .where(own);
  return last !== undefined;
}
