import "server-only";
import { guidanceSession } from "@/db/schema/guidance";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { guidanceRoles } from "../access";
import { startSessionInput } from "../input";

/** Starts a draft of a session with the household, dated today. */
export const startSession = command({
  name: "guidance.start-session",
  input: startSessionInput,
  roles: guidanceRoles,
  async run(scope, { caseId }) {
    const opened = await caseForChange(scope, caseId, "guidance.start-session");
    if (!opened.ok) return opened;
    const id = newId();
    await scope.tx.insert(guidanceSession).values({
      municipalityId: scope.municipalityId,
      id,
      caseId,
      adviserId: scope.actor.accountId,
      adviserName: scope.actor.name,
      heldOn: scope.today,
      savedAt: scope.now,
    });
    scope.audit({
      action: "guidance.start-session",
      objectType: "guidance_session",
      objectId: id,
      caseId,
    });
    return ok({ sessionId: id, caseId });
  },
});
