import "server-only";
import { guidanceAddition } from "@/db/schema/guidance";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { guidanceRoles } from "../access";
import { addToSessionInput } from "../input";
import { sessionForChange } from "../queries/sessions";

/** Adds a correction to a finished session; what was written stays as it is. */
export const addToSession = command({
  name: "guidance.add-to-session",
  input: addToSessionInput,
  roles: guidanceRoles,
  async run(scope, { sessionId, text }) {
    const found = await sessionForChange(scope, sessionId, "guidance.add-to-session");
    if (!found.ok) return found;
    const session = found.value;
    if (session.status !== "finished") return fail("guidance.errors.session-not-finished");
    const id = newId();
    await scope.tx.insert(guidanceAddition).values({
      municipalityId: scope.municipalityId,
      id,
      sessionId,
      text,
      authorId: scope.actor.accountId,
      authorName: scope.actor.name,
      writtenAt: scope.now,
    });
    scope.audit({
      action: "guidance.add-to-session",
      objectType: "guidance_session",
      objectId: sessionId,
      caseId: session.caseId,
      changes: [{ field: "addition", before: null, after: text }],
    });
    return ok({ additionId: id, caseId: session.caseId });
  },
});
