import "server-only";
import { and, eq, sql } from "drizzle-orm";
import {
  guidanceAgreement,
  guidanceAttendance,
  guidanceSession,
  guidanceTopicCovered,
} from "@/db/schema/guidance";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { mayChangeDraft } from "../access";
import type { SessionContentInput } from "../input";
import { sessionForChange, withParts } from "../queries/sessions";
import { isBlank } from "../rules/session";

type Draft = typeof guidanceSession.$inferSelect;

/**
 * Writes the content of the actor's own draft. Fails when it is finished, when it is another's, or
 * when it was saved from elsewhere since; then the failure carries what is stored now. Someone who
 * never was in the household is left out of those who took part.
 */
export async function writeSession(
  scope: Scope,
  act: string,
  sessionId: string,
  version: number,
  content: SessionContentInput,
): Promise<Result<Draft>> {
  const found = await sessionForChange(scope, sessionId, act);
  if (!found.ok) return found;
  const before = found.value;
  if (before.status !== "draft") return fail("guidance.errors.session-locked");
  if (!mayChangeDraft(scope.actor, before)) return fail("guidance.errors.draft-of-another");
  const persons = await personsOfCase(scope, before.caseId);
  const { topics, agreements, ...columns } = content;
  const attended = content.attended.filter((personId) => persons.has(personId));
  const [after] = await scope.tx
    .update(guidanceSession)
    .set({
      ...emptyToNull(columns),
      interpreterNoShow: content.interpreterNoShow,
      interpretedByMinor: content.interpretedByMinor,
      savedAt: scope.now,
      version: sql`${guidanceSession.version} + 1`,
    })
    .where(
      and(
        eq(guidanceSession.municipalityId, scope.municipalityId),
        eq(guidanceSession.id, sessionId),
        eq(guidanceSession.version, version),
      ),
    )
    .returning();
  if (!after) {
    return fail("errors.changed-meanwhile", { data: await withParts(scope, before) });
  }
  await replaceParts(scope, sessionId, { attended, topics, agreements });
  return ok(after);
}

function emptyToNull<T extends Record<string, unknown>>(columns: T) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, value === "" ? null : (value ?? null)]),
  ) as { [K in keyof T]: Exclude<T[K], undefined> };
}

async function replaceParts(
  scope: Scope,
  sessionId: string,
  parts: Pick<SessionContentInput, "attended" | "topics" | "agreements">,
): Promise<void> {
  const key = { municipalityId: scope.municipalityId, sessionId };
  for (const table of [guidanceAttendance, guidanceTopicCovered, guidanceAgreement]) {
    await scope.tx
      .delete(table)
      .where(and(eq(table.municipalityId, scope.municipalityId), eq(table.sessionId, sessionId)));
  }
  const attended = [...new Set(parts.attended)].map((personId) => ({ ...key, personId }));
  const topics = [...new Set(parts.topics)].map((topic) => ({ ...key, topic }));
  const written = parts.agreements.filter((agreement) => !isBlank(agreement));
  const agreements = written.map((agreement, position) => ({
    ...key,
    id: newId(),
    position,
    text: agreement.text,
    responsible: agreement.responsible,
    dueOn: agreement.dueOn ?? null,
  }));
  if (attended.length > 0) await scope.tx.insert(guidanceAttendance).values(attended);
  if (topics.length > 0) await scope.tx.insert(guidanceTopicCovered).values(topics);
  if (agreements.length > 0) await scope.tx.insert(guidanceAgreement).values(agreements);
}
