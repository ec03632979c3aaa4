import "server-only";
import { guidanceAddition } from "@/db/schema/guidance";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { guidanceRoles, mayChangeDraft } from "../access";
import { keepBothInput } from "../input";
import { sessionForChange, withParts } from "../queries/sessions";
import { withFreeBooking, writeSession } from "./write-session";

const act = "guidance.keep-both";

/**
 * Settles a session that was written both on a phone and elsewhere: one stands as the session, the
 * other is added to it in words. A finished session always stands.
 *
 * Errors: `errors.changed-meanwhile` with what stands now, when it was changed again;
 * `guidance.errors.session-locked` when the phone's should stand over a finished one.
 */
export const keepBoth = command({
  name: act,
  input: keepBothInput,
  roles: guidanceRoles,
  async run(scope, { caseId, sessionId, version, stands, other, idempotencyKey, ...content }) {
    const found = await sessionForChange(scope, sessionId, act);
    if (!found.ok) return found;
    const session = found.value;
    if (session.caseId !== caseId) {
      throw notFound({ action: act, objectType: "guidance_session", objectId: sessionId, caseId });
    }
    if (session.status === "draft" && !mayChangeDraft(scope.actor, session)) {
      return fail("guidance.errors.draft-of-another");
    }
    if (session.version !== version) {
      return fail("errors.changed-meanwhile", { data: await withParts(scope, session) });
    }
    if (stands === "sent") {
      const free = await withFreeBooking(scope, caseId, sessionId, content);
      const written = await writeSession(scope, act, sessionId, version, free);
      if (!written.ok) return written;
    }
    await scope.tx.insert(guidanceAddition).values({
      municipalityId: scope.municipalityId,
      id: newId(),
      sessionId,
      text: other,
      authorId: scope.actor.accountId,
      authorName: scope.actor.name,
      writtenAt: scope.now,
    });
    scope.audit({
      action: act,
      objectType: "guidance_session",
      objectId: sessionId,
      caseId,
      changes: [{ field: "addition", before: null, after: other }],
    });
    return ok({ sessionId });
  },
});
