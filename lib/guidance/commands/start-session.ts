import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceSession } from "@/db/schema/guidance";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { guidanceRoles } from "../access";
import { startSessionInput } from "../input";

/**
 * Starts a draft of a session with the household, dated today. One that the telephone has named is
 * started once: sent again, the answer is the session that is there.
 */
export const startSession = command({
  name: "guidance.start-session",
  input: startSessionInput,
  roles: guidanceRoles,
  async run(scope, { caseId, clientId }) {
    const opened = await caseForChange(scope, caseId, "guidance.start-session");
    if (!opened.ok) return opened;
    const id = newId();
    const started = await scope.tx
      .insert(guidanceSession)
      .values({
        municipalityId: scope.municipalityId,
        id,
        caseId,
        adviserId: scope.actor.accountId,
        adviserName: scope.actor.name,
        heldOn: scope.today,
        clientId: clientId ?? null,
        savedAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ id: guidanceSession.id });
    if (started.length === 0) {
      const sessionId = await startedBefore(scope, caseId, clientId ?? "");
      return sessionId ? ok({ sessionId, caseId }) : fail("errors.form-already-sent");
    }
    scope.audit({
      action: "guidance.start-session",
      objectType: "guidance_session",
      objectId: id,
      caseId,
    });
    return ok({ sessionId: id, caseId });
  },
});

/** The actor's own session in the case that the telephone gave the id. */
async function startedBefore(
  scope: Scope,
  caseId: string,
  clientId: string,
): Promise<string | undefined> {
  const [row] = await scope.tx
    .select({ id: guidanceSession.id })
    .from(guidanceSession)
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.clientId, clientId),
        eq(guidanceSession.caseId, caseId),
        eq(guidanceSession.adviserId, scope.actor.accountId),
      ),
    );
  return row?.id;
}
