import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { guidancePlan, housingSearch } from "@/db/schema/guidance-plans";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { HousingSearch, Plan } from "../types";

const columns = {
  caseId: guidancePlan.caseId,
  version: guidancePlan.version,
  mappedOn: guidancePlan.mappedOn,
  manages: guidancePlan.manages,
  wishes: guidancePlan.wishes,
  wanted: guidancePlan.wanted,
  needed: guidancePlan.needed,
  goals: guidancePlan.goals,
  methods: guidancePlan.methods,
  methodsReason: guidancePlan.methodsReason,
  householdDoes: guidancePlan.householdDoes,
  adviserDoes: guidancePlan.adviserDoes,
  othersDo: guidancePlan.othersDo,
  reviewOn: guidancePlan.reviewOn,
  writtenByName: guidancePlan.writtenByName,
  writtenOn: guidancePlan.writtenOn,
};

/** Every version of the plan of a case, the newest first. The caller has opened the case. */
export async function planVersions(scope: Scope, caseId: string): Promise<Plan[]> {
  const rows = await scope.tx
    .select(columns)
    .from(guidancePlan)
    .where(
      and(eq(guidancePlan.municipalityId, scope.municipalityId), eq(guidancePlan.caseId, caseId)),
    )
    .orderBy(desc(guidancePlan.version));
  return rows as Plan[];
}

/** The plan that stands, for each of the cases that has one. */
export async function standingPlans(
  scope: Scope,
  caseIds: readonly string[],
): Promise<(Plan & { caseId: string })[]> {
  const rows = await scope.tx
    .selectDistinctOn([guidancePlan.caseId], columns)
    .from(guidancePlan)
    .where(
      and(
        eq(guidancePlan.municipalityId, scope.municipalityId),
        inArray(guidancePlan.caseId, [...caseIds]),
      ),
    )
    .orderBy(guidancePlan.caseId, desc(guidancePlan.version));
  return rows as (Plan & { caseId: string })[];
}

/** When each version of the plans was written and when it was to be gone through, from the first on. */
export function planReviewDays(
  scope: Scope,
  caseIds: readonly string[],
): Promise<{ caseId: string; reviewOn: PlainDate | null; writtenOn: PlainDate }[]> {
  return scope.tx
    .select({
      caseId: guidancePlan.caseId,
      reviewOn: guidancePlan.reviewOn,
      writtenOn: guidancePlan.writtenOn,
    })
    .from(guidancePlan)
    .where(
      and(
        eq(guidancePlan.municipalityId, scope.municipalityId),
        inArray(guidancePlan.caseId, [...caseIds]),
      ),
    )
    .orderBy(guidancePlan.caseId, guidancePlan.version);
}

/** What is recorded of a practised search for a home, for each of the cases that has any. */
export function searchesOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<(HousingSearch & { caseId: string })[]> {
  return scope.tx
    .select({
      caseId: housingSearch.caseId,
      advertOn: housingSearch.advertOn,
      viewingOn: housingSearch.viewingOn,
      referenceOn: housingSearch.referenceOn,
      leaseOn: housingSearch.leaseOn,
      completedOn: housingSearch.completedOn,
      note: housingSearch.note,
      version: housingSearch.version,
    })
    .from(housingSearch)
    .where(
      and(
        eq(housingSearch.municipalityId, scope.municipalityId),
        inArray(housingSearch.caseId, [...caseIds]),
      ),
    );
}
