import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceSession, guidanceTopicCovered } from "@/db/schema/guidance";
import type { Scope } from "@/lib/platform/transaction";
import { coverageOf, type TopicCoverage } from "../rules/coverage";
import { curriculum } from "./curriculum";

/** Which topics a household has had, from its finished sessions. The caller has opened the case. */
export async function coverageOfCase(scope: Scope, caseId: string): Promise<TopicCoverage[]> {
  const [{ topics }, covered] = await Promise.all([
    curriculum(scope),
    scope.tx
      .select({
        topic: guidanceTopicCovered.topic,
        heldOn: guidanceSession.heldOn,
        sessionId: guidanceSession.id,
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
          eq(guidanceSession.caseId, caseId),
          eq(guidanceSession.status, "finished"),
        ),
      ),
  ]);
  return coverageOf(
    topics.map((topic) => topic.code),
    covered.flatMap((one) => (one.heldOn ? [{ ...one, heldOn: one.heldOn }] : [])),
  );
}
