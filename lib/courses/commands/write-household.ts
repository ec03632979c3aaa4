import "server-only";
import { courseSession } from "@/db/schema/courses";
import { finishSession } from "@/lib/guidance/commands/finish-session";
import { startSession } from "@/lib/guidance/commands/start-session";
import { finishSessionInput } from "@/lib/guidance/input";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { PresentHousehold } from "../queries/participants";
import { sessionOf } from "../rules/meeting";
import type { Course, Meeting } from "../types";

/** Writes a meeting into the guidance of one household, the way any session is written. */
export async function writeHousehold(
  scope: Scope,
  meeting: Meeting,
  course: Pick<Course, "titles">,
  { caseId, present }: PresentHousehold,
): Promise<Result<string>> {
  const started = await startSession.within(scope, { caseId, idempotencyKey: newId() });
  if (!started.ok) return started;
  const { sessionId } = started.value;
  const content = finishSessionInput.parse({
    sessionId,
    version: 1,
    ...sessionOf(meeting, course.titles.title, present),
  });
  const finished = await finishSession.within(scope, content);
  if (!finished.ok) {
    const [first = []] = Object.values(finished.error.fields ?? {});
    return fail(first[0] ?? finished.error.code);
  }
  await scope.tx.insert(courseSession).values({
    municipalityId: scope.municipalityId,
    meetingId: meeting.id,
    caseId,
    sessionId,
  });
  return ok(sessionId);
}

/**
 * Writes a meeting into the guidance of every household that was there, is open to the actor and
 * does not have it yet; the number written. A closed case is left as it is.
 */
export async function writeHouseholds(
  scope: Scope,
  meeting: Meeting,
  course: Pick<Course, "titles">,
  households: readonly PresentHousehold[],
): Promise<Result<number>> {
  let written = 0;
  for (const household of households) {
    if (!household.mayOpen || !household.isOpen || household.sessionId) continue;
    const done = await writeHousehold(scope, meeting, course, household);
    if (!done.ok) return done;
    written += 1;
  }
  return ok(written);
}
