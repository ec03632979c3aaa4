import "server-only";
import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import {
  benefitIncome,
  benefitResult,
  benefitRun,
  benefitSetOff,
  benefitSituation,
} from "@/db/schema/benefit";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { BenefitKind, IncomeKind, SituationKind } from "../rules/codes";
import type { RecordedIncome, RecordedSetOff, RecordedSituation } from "../types";

/** Where people live and with whom, oldest first. */
export async function situationsOf(
  scope: Scope,
  personIds: readonly string[],
): Promise<RecordedSituation[]> {
  const rows = await scope.tx
    .select({
      id: benefitSituation.id,
      personId: benefitSituation.personId,
      kind: benefitSituation.kind,
      fromOn: benefitSituation.fromOn,
      toOn: benefitSituation.toOn,
      partnerId: benefitSituation.partnerId,
      version: benefitSituation.version,
      changedByName: benefitSituation.changedByName,
    })
    .from(benefitSituation)
    .where(
      and(
        eq(benefitSituation.municipalityId, scope.municipalityId),
        inArray(benefitSituation.personId, [...personIds]),
      ),
    )
    .orderBy(asc(benefitSituation.fromOn), asc(benefitSituation.id));
  return rows.map((row) => ({ ...row, kind: row.kind as SituationKind }));
}

/** What people get beside the benefit, in the order in which it began. */
export async function incomesOf(
  scope: Scope,
  personIds: readonly string[],
): Promise<RecordedIncome[]> {
  const rows = await scope.tx
    .select({
      id: benefitIncome.id,
      personId: benefitIncome.personId,
      kind: benefitIncome.kind,
      fromMonth: benefitIncome.fromMonth,
      toMonth: benefitIncome.toMonth,
      monthlyOre: benefitIncome.monthlyOre,
      minutes: benefitIncome.minutes,
      earnedBefore: benefitIncome.earnedBefore,
      version: benefitIncome.version,
      changedByName: benefitIncome.changedByName,
    })
    .from(benefitIncome)
    .where(
      and(
        eq(benefitIncome.municipalityId, scope.municipalityId),
        inArray(benefitIncome.personId, [...personIds]),
      ),
    )
    .orderBy(asc(benefitIncome.fromMonth), asc(benefitIncome.id));
  return rows.map((row) => ({ ...row, kind: row.kind as IncomeKind }));
}

const ofRun = and(
  eq(benefitRun.municipalityId, benefitResult.municipalityId),
  eq(benefitRun.id, benefitResult.runId),
);

/** What is decided to be set off, oldest first, and what approved months before one have left of it. */
export async function setOffsOf(
  scope: Scope,
  personIds: readonly string[],
  before?: PlainDate,
): Promise<RecordedSetOff[]> {
  const [rows, taken] = await Promise.all([
    scope.tx
      .select({
        id: benefitSetOff.id,
        personId: benefitSetOff.personId,
        decidedOn: benefitSetOff.decidedOn,
        reason: benefitSetOff.reason,
        totalOre: benefitSetOff.totalOre,
        monthlyOre: benefitSetOff.monthlyOre,
        firstMonth: benefitSetOff.firstMonth,
        lastMonth: benefitSetOff.lastMonth,
        version: benefitSetOff.version,
        changedByName: benefitSetOff.changedByName,
      })
      .from(benefitSetOff)
      .where(
        and(
          eq(benefitSetOff.municipalityId, scope.municipalityId),
          inArray(benefitSetOff.personId, [...personIds]),
        ),
      )
      .orderBy(asc(benefitSetOff.decidedOn), asc(benefitSetOff.id)),
    scope.tx
      .select({ setOffs: benefitResult.setOffs })
      .from(benefitResult)
      .innerJoin(benefitRun, ofRun)
      .where(
        and(
          eq(benefitResult.municipalityId, scope.municipalityId),
          inArray(benefitResult.personId, [...personIds]),
          eq(benefitRun.status, "approved"),
          before ? lt(benefitResult.month, before) : undefined,
          sql`${benefitResult.setOffs} <> '[]'::jsonb`,
        ),
      ),
  ]);
  const sums = new Map<string, number>();
  for (const { id, ore } of taken.flatMap((row) => row.setOffs)) {
    sums.set(id, (sums.get(id) ?? 0) + ore);
  }
  return rows.map((row) => ({ ...row, leftOre: row.totalOre - (sums.get(row.id) ?? 0) }));
}

/** A month that was approved for a participant, and what it changed of earlier ones. */
export type ApprovedMonth = {
  participationId: string;
  month: PlainDate;
  earnedOre: number;
  carriedOre: number;
  differences: readonly { month: PlainDate; ore: number }[];
};

/** The approved months of participants before a month, oldest first. */
export function approvedMonths(
  scope: Scope,
  kind: BenefitKind,
  participationIds: readonly string[],
  before: PlainDate,
): Promise<ApprovedMonth[]> {
  return scope.tx
    .select({
      participationId: benefitResult.participationId,
      month: benefitResult.month,
      earnedOre: benefitResult.earnedOre,
      carriedOre: benefitResult.carriedOre,
      differences: benefitResult.differences,
    })
    .from(benefitResult)
    .innerJoin(benefitRun, ofRun)
    .where(
      and(
        eq(benefitResult.municipalityId, scope.municipalityId),
        inArray(benefitResult.participationId, [...participationIds]),
        lt(benefitResult.month, before),
        eq(benefitRun.status, "approved"),
        eq(benefitRun.kind, kind),
      ),
    )
    .orderBy(asc(benefitResult.month));
}
