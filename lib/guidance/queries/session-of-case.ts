import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceSession } from "@/db/schema/guidance";
import type { Scope } from "@/lib/platform/transaction";

/** Whether a session is one with the household of a case. The caller has opened the case. */
export async function isSessionOfCase(
  scope: Scope,
  caseId: string,
  sessionId: string,
): Promise<boolean> {
  const [row] = await scope.tx
    .select({ id: guidanceSession.id })
    .from(guidanceSession)
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.id, sessionId),
        eq(guidanceSession.caseId, caseId),
      ),
    );
  return row !== undefined;
}
