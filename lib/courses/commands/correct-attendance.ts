import "server-only";
import { and, eq } from "drizzle-orm";
import { courseAttendance, courseSession } from "@/db/schema/courses";
import { addToSession } from "@/lib/guidance/commands/add-to-session";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { courseRoles } from "../access";
import { correctAttendanceInput } from "../input";
import { requireCourse, requireMeeting } from "../queries/courses";
import {
  attendanceAt,
  presentHouseholds,
  requireInvitation,
  type SeenInvitation,
} from "../queries/participants";
import type { Meeting } from "../types";
import { writeHousehold } from "./write-household";

/**
 * Says anew whether someone was at a closed meeting; what was said before stays. The household's
 * session is added to, or written when it had none. Errors:
 * `courses.errors.{meeting-open,same-as-before}`.
 *
 * @throws not found, unless the actor may open the case
 */
export const correctAttendance = command({
  name: "courses.correct-attendance",
  input: correctAttendanceInput,
  roles: courseRoles,
  async run(scope, { meetingId, invitationId, attended, reason }) {
    const act = "courses.correct-attendance";
    const meeting = await requireMeeting(scope, meetingId, act, { lock: true });
    const invitation = await requireInvitation(scope, invitationId, act);
    if (invitation.courseId !== meeting.courseId || !invitation.mayOpen) {
      throw notFound({ action: act, objectType: "course_invitation", objectId: invitationId });
    }
    if (meeting.closedAt === null) return fail("courses.errors.meeting-open");
    const before = (await attendanceAt(scope, meetingId)).find(
      (one) => one.invitationId === invitationId,
    );
    if (before?.attended === attended) return fail("courses.errors.same-as-before");
    await scope.tx.insert(courseAttendance).values({
      municipalityId: scope.municipalityId,
      id: newId(),
      meetingId,
      invitationId,
      attended,
      reason,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
      recordedAt: scope.now,
    });
    scope.audit({
      action: act,
      objectType: "course_invitation",
      objectId: invitationId,
      caseId: invitation.caseId,
      personId: invitation.personId,
      reason,
      changes: [{ field: "attended", before: before?.attended ?? null, after: attended }],
    });
    const carried = await carryOver(scope, meeting, invitation, attended, reason);
    return carried.ok ? ok({ courseId: meeting.courseId, meetingId }) : carried;
  },
});

async function carryOver(
  scope: Scope,
  meeting: Meeting,
  { caseId, name }: SeenInvitation,
  attended: boolean,
  reason: string,
): Promise<Result<unknown>> {
  const households = await presentHouseholds(scope, meeting.id);
  const household = households.find((one) => one.caseId === caseId);
  const sessionId = household?.sessionId ?? (await sessionWritten(scope, meeting.id, caseId));
  if (sessionId) {
    const was = attended ? "var på kurset" : "var ikke på kurset";
    const text = `Rettelse: ${name} ${was}. ${reason}`;
    return addToSession.within(scope, { sessionId, text, idempotencyKey: newId() });
  }
  if (!household?.isOpen) return ok(null);
  const course = await requireCourse(scope, meeting.courseId, "courses.correct-attendance");
  return writeHousehold(scope, meeting, course, household);
}

/** The session of a household of which, as it now stands, nobody was there. */
async function sessionWritten(
  scope: Scope,
  meetingId: string,
  caseId: string,
): Promise<string | null> {
  const [row] = await scope.tx
    .select({ sessionId: courseSession.sessionId })
    .from(courseSession)
    .where(
      and(
        eq(courseSession.municipalityId, scope.municipalityId),
        eq(courseSession.meetingId, meetingId),
        eq(courseSession.caseId, caseId),
      ),
    );
  return row?.sessionId ?? null;
}
