import "server-only";
import { and, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import {
  housingAbsence,
  housingGoal,
  housingReview,
  housingStep,
  ownershipAssessment,
  supportApplication,
  tenancyRisk,
} from "@/db/schema/career";
import { lease } from "@/db/schema/dwellings";
import type { Lease } from "@/lib/dwellings/types";
import type { Scope } from "@/lib/platform/transaction";
import type { CareerRecord } from "../types";
import { filledTables } from "./filled-tables";

const TABLES = [
  supportApplication,
  housingGoal,
  housingStep,
  housingReview,
  ownershipAssessment,
  tenancyRisk,
  housingAbsence,
] as const;

/** All that is recorded of the way of several households through homes, by case, the latest first. */
export async function careerRecords(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, CareerRecord>> {
  const filled = await filledTables(scope, caseIds, TABLES);
  const { tx } = scope;
  const of = async <T extends (typeof TABLES)[number]>(table: T, ...order: (PgColumn | SQL)[]) =>
    filled.has(table)
      ? await tx
          .select()
          .from(table as (typeof TABLES)[number])
          .where(
            and(
              eq(table.municipalityId, scope.municipalityId),
              inArray(table.caseId, [...caseIds]),
            ),
          )
          .orderBy(...order)
      : [];
  const [supports, goals, steps, reviews, assessments, risks, absences] = await Promise.all([
    of(supportApplication, desc(supportApplication.id)),
    of(housingGoal, desc(housingGoal.round)),
    of(housingStep, housingStep.id),
    of(housingReview, desc(housingReview.reviewedOn), desc(housingReview.id)),
    of(ownershipAssessment, desc(ownershipAssessment.assessedOn), desc(ownershipAssessment.id)),
    of(tenancyRisk, desc(tenancyRisk.reportedOn)),
    of(housingAbsence, desc(housingAbsence.notedOn)),
  ]);
  return new Map(
    caseIds.map((caseId) => {
      const own = <Row extends { caseId: string }>(rows: readonly Row[]) =>
        rows.filter((row) => row.caseId === caseId);
      const record = {
        supports: own(supports),
        goals: own(goals),
        steps: own(steps),
        reviews: own(reviews),
        assessments: own(assessments),
        risks: own(risks),
        absences: own(absences),
      };
      return [caseId, record as unknown as CareerRecord];
    }),
  );
}

/** The same of one case that the caller has opened. */
export async function careerRecord(scope: Scope, caseId: string): Promise<CareerRecord> {
  const found = (await careerRecords(scope, [caseId])).get(caseId);
  if (!found) throw new Error("a case was asked for and not given");
  return found;
}

/** The leases of several cases, the earliest first. */
export async function leasesOfCases(scope: Scope, caseIds: readonly string[]): Promise<Lease[]> {
  const rows = await scope.tx
    .select()
    .from(lease)
    .where(and(eq(lease.municipalityId, scope.municipalityId), inArray(lease.caseId, [...caseIds])))
    .orderBy(lease.startsOn, lease.id);
  return rows.map(({ municipalityId: _, createdAt: __, ...row }) => row as Lease);
}
