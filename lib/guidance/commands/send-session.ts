import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceSession } from "@/db/schema/guidance";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { guidanceRoles } from "../access";
import { sendSessionInput } from "../input";
import { withParts } from "../queries/sessions";
import { withFreeBooking, writeSession } from "./write-session";

const act = "guidance.send-session";

/**
 * Takes in a session that was written without coverage, as the actor's own draft. Sent again with
 * the same key it is the same session.
 *
 * Errors: `errors.changed-meanwhile` with what stands now, when the draft was saved or finished from
 * elsewhere since it was taken along.
 * @throws DomainError `not_found` when a draft that was taken along is no longer there
 */
export const sendSession = command({
  name: act,
  input: sendSessionInput,
  roles: guidanceRoles,
  async run(scope, { caseId, sessionId, base, idempotencyKey, ...content }) {
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    if (base === null) await begin(scope, caseId, sessionId);
    const found = await sessionOfCase(scope, caseId, sessionId);
    if (!found) {
      throw notFound({ action: act, objectType: "guidance_session", objectId: sessionId, caseId });
    }
    if (found.status === "finished") {
      return fail("errors.changed-meanwhile", { data: await withParts(scope, found) });
    }
    const free = await withFreeBooking(scope, caseId, sessionId, content);
    const written = await writeSession(scope, act, sessionId, base ?? 1, free);
    if (!written.ok) return written;
    scope.audit({ action: act, objectType: "guidance_session", objectId: sessionId, caseId });
    return ok({ sessionId, version: written.value.version });
  },
});

async function begin(scope: Scope, caseId: string, sessionId: string): Promise<void> {
  await scope.tx
    .insert(guidanceSession)
    .values({
      municipalityId: scope.municipalityId,
      id: sessionId,
      caseId,
      adviserId: scope.actor.accountId,
      adviserName: scope.actor.name,
      savedAt: scope.now,
    })
    .onConflictDoNothing();
}

async function sessionOfCase(scope: Scope, caseId: string, sessionId: string) {
  const [row] = await scope.tx
    .select()
    .from(guidanceSession)
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.id, sessionId),
        eq(guidanceSession.caseId, caseId),
      ),
    );
  return row;
}
