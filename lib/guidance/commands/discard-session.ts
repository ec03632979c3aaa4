import "server-only";
import { and, eq } from "drizzle-orm";
import {
  guidanceAddition,
  guidanceAgreement,
  guidanceAttendance,
  guidanceMaterial,
  guidanceSession,
  guidanceTopicCovered,
} from "@/db/schema/guidance";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { guidanceRoles, mayChangeDraft } from "../access";
import { discardSessionInput } from "../input";
import { sessionForChange } from "../queries/sessions";

const PARTS = [
  guidanceAttendance,
  guidanceTopicCovered,
  guidanceMaterial,
  guidanceAgreement,
  guidanceAddition,
];

/** Throws away the actor's own draft. A finished session stays. */
export const discardSession = command({
  name: "guidance.discard-session",
  input: discardSessionInput,
  roles: guidanceRoles,
  async run(scope, { sessionId }) {
    const found = await sessionForChange(scope, sessionId, "guidance.discard-session");
    if (!found.ok) return found;
    const session = found.value;
    if (session.status !== "draft") return fail("guidance.errors.session-locked");
    if (!mayChangeDraft(scope.actor, session)) return fail("guidance.errors.draft-of-another");
    for (const part of PARTS) {
      await scope.tx
        .delete(part)
        .where(and(eq(part.municipalityId, scope.municipalityId), eq(part.sessionId, sessionId)));
    }
    await scope.tx
      .delete(guidanceSession)
      .where(
        and(
          eq(guidanceSession.municipalityId, scope.municipalityId),
          eq(guidanceSession.id, sessionId),
        ),
      );
    scope.audit({
      action: "guidance.discard-session",
      objectType: "guidance_session",
      objectId: sessionId,
      caseId: session.caseId,
    });
    return ok({ caseId: session.caseId });
  },
});
