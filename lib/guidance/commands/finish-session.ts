import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { guidanceAgreement, guidanceSession } from "@/db/schema/guidance";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import type { InterpreterCategory, InterpreterUse } from "@/lib/interpreters/rules/interpreting";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { guidanceRoles } from "../access";
import { finishSessionInput } from "../input";
import { curriculum } from "../queries/curriculum";
import {
  type Channel,
  type InterpreterMode,
  missingToFinish,
  withoutStaleAnswers,
} from "../rules/session";
import { writeSession } from "./write-session";

/**
 * Finishes and locks a session. From then on it is only added to. Each agreement is a task of the one
 * who held the session, unless another is named.
 */
export const finishSession = command({
  name: "guidance.finish-session",
  input: finishSessionInput,
  roles: guidanceRoles,
  async run(scope, { sessionId, version, ...given }) {
    const written = await writeSession(
      scope,
      "guidance.finish-session",
      sessionId,
      version,
      given,
      withoutStaleAnswers,
    );
    if (!written.ok) return written;
    const row = written.value;
    const { caseId, adviserId } = row;
    const missing = missingToFinish(
      {
        heldOn: row.heldOn,
        channel: row.channel as Channel | null,
        attendedPersonIds: given.attended,
        topics: given.topics,
        notes: row.notes,
        interpreterUse: row.interpreterUse as InterpreterUse | null,
        interpreterLanguage: row.interpreterLanguage,
        interpreterCategory: row.interpreterCategory as InterpreterCategory | null,
        interpreterMode: row.interpreterMode as InterpreterMode | null,
        interpreterNoShow: row.interpreterNoShow,
        interpreterDeviationReason: row.interpreterDeviationReason,
        interpretedByMinor: row.interpretedByMinor,
        minorInterpreterReason: row.minorInterpreterReason,
        agreements: given.agreements,
      },
      scope.today,
    );
    const [members, { edition, topics }] = await Promise.all([
      personsOfCase(scope, caseId),
      curriculum(scope),
    ]);
    if (given.attended.some((personId) => !members.has(personId))) {
      missing.push({ field: "attended", code: "guidance.errors.not-in-household" });
    }
    const known = new Set(topics.map((topic) => topic.code));
    if (given.topics.some((topic) => !known.has(topic))) {
      missing.push({ field: "topics", code: "guidance.errors.unknown-choice" });
    }
    if (missing.length > 0) {
      const fields: Record<string, string[]> = {};
      for (const part of missing) fields[part.field] = [...(fields[part.field] ?? []), part.code];
      return fail("guidance.errors.session-incomplete", { fields });
    }

    await Promise.all([
      scope.tx
        .update(guidanceSession)
        .set({
          status: "finished",
          finishedAt: scope.now,
          finishedBy: scope.actor.accountId,
          curriculumEdition: edition,
        })
        .where(
          and(
            eq(guidanceSession.municipalityId, scope.municipalityId),
            eq(guidanceSession.id, sessionId),
          ),
        ),
      scope.tx
        .update(guidanceAgreement)
        .set({ adviserId })
        .where(
          and(
            eq(guidanceAgreement.municipalityId, scope.municipalityId),
            eq(guidanceAgreement.sessionId, sessionId),
            isNull(guidanceAgreement.adviserId),
          ),
        ),
    ]);
    scope.audit({
      action: "guidance.finish-session",
      objectType: "guidance_session",
      objectId: sessionId,
      caseId,
      changes: [
        { field: "status", before: "draft", after: "finished" },
        { field: "heldOn", before: null, after: given.heldOn },
        { field: "topics", before: null, after: given.topics },
      ],
    });
    scope.touch(caseId);
    return ok({ sessionId, caseId });
  },
});
