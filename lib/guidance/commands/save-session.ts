import "server-only";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { guidanceRoles } from "../access";
import { saveSessionInput } from "../input";
import { writeSession } from "./write-session";

/** Saves the actor's own draft as it stands, finished or not. */
export const saveSession = command({
  name: "guidance.save-session",
  input: saveSessionInput,
  roles: guidanceRoles,
  async run(scope, { sessionId, version, ...content }) {
    const written = await writeSession(scope, "guidance.save-session", sessionId, version, content);
    if (!written.ok) return written;
    scope.audit({
      action: "guidance.save-session",
      objectType: "guidance_session",
      objectId: sessionId,
      caseId: written.value.caseId,
    });
    return ok({ version: written.value.version, savedAt: written.value.savedAt });
  },
});
