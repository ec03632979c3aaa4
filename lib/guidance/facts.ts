import "server-only";
import { type FactContribution, recorded, type SheetItem } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { type FinishedSession, finishedSessions } from "./queries/finished-sessions";

/** How a channel of a session counts among the methods of guidance. */
const methodOf: Readonly<Record<string, "home" | "course" | "housing_office">> = {
  home_visit: "home",
  group: "course",
  office: "housing_office",
};

/** What finished guidance sessions show, by case: topics covered, methods used, each meeting. */
export async function guidanceFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const { sessions, topics } = await finishedSessions(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      contributionOf(
        sessions.filter((session) => session.caseId === caseId),
        topics,
      ),
    ]),
  );
}

function contributionOf(
  sessions: readonly FinishedSession[],
  topics: readonly { sessionId: string; topic: string }[],
): FactContribution {
  const latest = sessions.at(-1);
  if (!latest) return {};
  const ids = new Set(sessions.map((session) => session.id));
  const covered = topics.filter((one) => ids.has(one.sessionId)).map((one) => one.topic);
  const methods = sessions.flatMap((session) => methodOf[session.channel ?? ""] ?? []);
  return {
    caseFacts: recorded(
      {
        "guidance.topicsCovered": [...new Set(covered)],
        "guidance.methods": [...new Set(methods)],
      },
      { objectType: "guidance_session", objectId: latest.id },
      latest.heldOn ?? undefined,
    ),
    items: { meeting: sessions.map(meetingOf) },
  };
}

function meetingOf(session: FinishedSession): SheetItem {
  return {
    id: session.id,
    facts: recorded(
      {
        "meeting.heldOn": session.heldOn,
        "meeting.interpretedByMinor": session.interpretedByMinor,
        "meeting.minorInterpreterReason": session.minorInterpreterReason,
        "meeting.needsInterpreter": session.interpreterUse !== "not_needed",
        "interpreterBooking.category": session.interpreterCategory as "A" | null,
        "interpreterBooking.deviationReason": session.interpreterDeviationReason,
      },
      { objectType: "guidance_session", objectId: session.id },
      session.heldOn ?? undefined,
    ),
  };
}
