import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceStanding } from "@/db/schema/guidance-plans";
import type { Scope } from "@/lib/platform/transaction";
import { type HouseholdNeeds, type TopicStanding, topicStandings } from "../rules/coverage";
import { topicsOf } from "../rules/curriculum";
import { standingCurriculum } from "./curriculum";
import { coveredOfCases, plannedTopics } from "./needs";

/** For whom a household counts in the curriculum, as it was kept. */
export async function audienceOfCase(scope: Scope, caseId: string): Promise<string[]> {
  const [row] = await scope.tx
    .select({ audience: guidanceStanding.audience })
    .from(guidanceStanding)
    .where(
      and(
        eq(guidanceStanding.municipalityId, scope.municipalityId),
        eq(guidanceStanding.caseId, caseId),
      ),
    );
  return row?.audience ?? [];
}

/** Who the household is in the curriculum, with what its plan names. */
export async function needsOfCase(scope: Scope, caseId: string): Promise<HouseholdNeeds> {
  const [audience, [plan]] = await Promise.all([
    audienceOfCase(scope, caseId),
    plannedTopics(scope, [caseId]),
  ]);
  return { audience, wanted: plan?.wanted ?? [], needed: plan?.needed ?? [] };
}

/**
 * Where a household stands in the curriculum, from its finished sessions. The caller has opened the
 * case.
 */
export async function coverageOfCase(scope: Scope, caseId: string): Promise<TopicStanding[]> {
  const [{ content }, needs, covered] = await Promise.all([
    standingCurriculum(scope),
    needsOfCase(scope, caseId),
    coveredOfCases(scope, [caseId]),
  ]);
  return topicStandings(topicsOf(content), needs, covered, scope.today);
}
