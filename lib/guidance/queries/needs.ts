import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { guidanceSession, guidanceTopicCovered } from "@/db/schema/guidance";
import { guidancePlan } from "@/db/schema/guidance-plans";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { CoveredTopic } from "../rules/coverage";

/** A topic of a finished session, with its case and who held it. */
export type CoveredOfCase = CoveredTopic & { caseId: string };

/** The topics gone through with each of the cases, in their finished sessions. */
export async function coveredOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<CoveredOfCase[]> {
  const rows = await scope.tx
    .select({
      caseId: guidanceSession.caseId,
      topic: guidanceTopicCovered.topic,
      heldOn: guidanceSession.heldOn,
      sessionId: guidanceSession.id,
      understood: guidanceTopicCovered.understood,
    })
    .from(guidanceSession)
    .innerJoin(
      guidanceTopicCovered,
      and(
        eq(guidanceTopicCovered.municipalityId, guidanceSession.municipalityId),
        eq(guidanceTopicCovered.sessionId, guidanceSession.id),
      ),
    )
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        inArray(guidanceSession.caseId, [...caseIds]),
        eq(guidanceSession.status, "finished"),
      ),
    );
  return rows.flatMap(({ heldOn, understood, ...row }) =>
    heldOn ? [{ ...row, heldOn, understood: understood as CoveredTopic["understood"] }] : [],
  );
}

/** What the plan that stands names, by case. */
export type PlannedTopics = {
  caseId: string;
  wanted: string[];
  needed: string[];
  reviewOn: PlainDate | null;
};

export function plannedTopics(scope: Scope, caseIds: readonly string[]): Promise<PlannedTopics[]> {
  return scope.tx
    .selectDistinctOn([guidancePlan.caseId], {
      caseId: guidancePlan.caseId,
      wanted: guidancePlan.wanted,
      needed: guidancePlan.needed,
      reviewOn: guidancePlan.reviewOn,
    })
    .from(guidancePlan)
    .where(
      and(
        eq(guidancePlan.municipalityId, scope.municipalityId),
        inArray(guidancePlan.caseId, [...caseIds]),
      ),
    )
    .orderBy(guidancePlan.caseId, desc(guidancePlan.version));
}
