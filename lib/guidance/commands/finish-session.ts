import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceSession } from "@/db/schema/guidance";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { guidanceRoles } from "../access";
import { finishSessionInput } from "../input";
import { curriculum } from "../queries/coverage";
import { missingToFinish, withoutStaleAnswers } from "../rules/session";
import { writeSession } from "./write-session";

/** Finishes and locks a session. From then on it is only added to. */
export const finishSession = command({
  name: "guidance.finish-session",
  input: finishSessionInput,
  roles: guidanceRoles,
  async run(scope, { sessionId, version, ...given }) {
    const content = withoutStaleAnswers(given);
    const written = await writeSession(
      scope,
      "guidance.finish-session",
      sessionId,
      version,
      content,
    );
    if (!written.ok) return written;
    const { caseId } = written.value;

    const missing = missingToFinish(
      {
        heldOn: content.heldOn ?? null,
        channel: content.channel ?? null,
        attendedPersonIds: content.attended,
        topics: content.topics,
        notes: content.notes ?? null,
        interpreterUse: content.interpreterUse ?? null,
        interpreterLanguage: content.interpreterLanguage ?? null,
        interpreterCategory: content.interpreterCategory ?? null,
        interpreterMode: content.interpreterMode ?? null,
        interpreterNoShow: content.interpreterNoShow,
        interpreterDeviationReason: content.interpreterDeviationReason ?? null,
        interpretedByMinor: content.interpretedByMinor,
        minorInterpreterReason: content.minorInterpreterReason ?? null,
        agreements: content.agreements,
      },
      scope.today,
    );
    const members = await personsOfCase(scope, caseId);
    if (content.attended.some((personId) => !members.has(personId))) {
      missing.push({ field: "attended", code: "guidance.errors.not-in-household" });
    }
    const known = new Set((await curriculum(scope)).map((topic) => topic.code));
    if (content.topics.some((topic) => !known.has(topic))) {
      missing.push({ field: "topics", code: "guidance.errors.unknown-choice" });
    }
    if (missing.length > 0) {
      const fields: Record<string, string[]> = {};
      for (const part of missing) fields[part.field] = [...(fields[part.field] ?? []), part.code];
      return fail("guidance.errors.session-incomplete", { fields });
    }

    await scope.tx
      .update(guidanceSession)
      .set({ status: "finished", finishedAt: scope.now, finishedBy: scope.actor.accountId })
      .where(
        and(
          eq(guidanceSession.municipalityId, scope.municipalityId),
          eq(guidanceSession.id, sessionId),
        ),
      );
    scope.audit({
      action: "guidance.finish-session",
      objectType: "guidance_session",
      objectId: sessionId,
      caseId,
      changes: [
        { field: "status", before: "draft", after: "finished" },
        { field: "heldOn", before: null, after: content.heldOn },
        { field: "topics", before: null, after: content.topics },
      ],
    });
    scope.touch(caseId);
    return ok({ sessionId, caseId });
  },
});
