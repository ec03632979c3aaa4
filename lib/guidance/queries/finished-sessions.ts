import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { guidanceSession, guidanceTopicCovered } from "@/db/schema/guidance";
import type { Scope } from "@/lib/platform/transaction";

export type FinishedSession = typeof guidanceSession.$inferSelect;

/** The finished sessions of several cases, oldest first, and the topics gone through in them. */
export async function finishedSessions(
  scope: Scope,
  caseIds: readonly string[],
): Promise<{ sessions: FinishedSession[]; topics: { sessionId: string; topic: string }[] }> {
  const ofCases = and(
    eq(guidanceSession.municipalityId, scope.municipalityId),
    inArray(guidanceSession.caseId, [...caseIds]),
    eq(guidanceSession.status, "finished"),
  );
  const [sessions, topics] = await Promise.all([
    scope.tx.select().from(guidanceSession).where(ofCases).orderBy(asc(guidanceSession.heldOn)),
    scope.tx
      .select({ sessionId: guidanceTopicCovered.sessionId, topic: guidanceTopicCovered.topic })
      .from(guidanceTopicCovered)
      .innerJoin(
        guidanceSession,
        and(
          eq(guidanceSession.municipalityId, guidanceTopicCovered.municipalityId),
          eq(guidanceSession.id, guidanceTopicCovered.sessionId),
        ),
      )
      .where(ofCases),
  ]);
  return { sessions, topics };
}
