import "server-only";
import { and, eq } from "drizzle-orm";
import { courseAttendance, courseMeeting } from "@/db/schema/courses";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { closeMeetingInput } from "../input";
import { requireCourse, requireMeeting } from "../queries/courses";
import { participantsOf, presentHouseholds } from "../queries/participants";
import { languagesWithoutWord } from "../rules/meeting";
import { writeHouseholds } from "./write-household";

/**
 * Puts down who was there and closes the meeting: it is written into the guidance of each household
 * present that the actor may open. For those whom the actor may not know of, nothing is said yet.
 * Errors: `courses.errors.{meeting-closed,not-held-yet,nobody-with-place,leader-closes,language-without-word}`,
 * `errors.changed-meanwhile`.
 */
export const closeMeeting = command({
  name: "courses.close-meeting",
  input: closeMeetingInput,
  roles: courseRoles,
  async run(scope, { meetingId, version, present }) {
    const act = "courses.close-meeting";
    const meeting = await requireMeeting(scope, meetingId, act, { lock: true });
    if (meeting.closedAt !== null) return fail("courses.errors.meeting-closed");
    if (meeting.version !== version) return fail("errors.changed-meanwhile", { data: meeting });
    if (meeting.heldOn > scope.today) return fail("courses.errors.not-held-yet");
    const course = await requireCourse(scope, meeting.courseId, act);
    const { shown, hidden } = await participantsOf(scope, meeting.courseId);
    const expected = shown.filter(({ hasPlace }) => hasPlace);
    if (expected.length + hidden.withPlace === 0) return fail("courses.errors.nobody-with-place");
    if (hidden.withPlace > 0 && course.responsibleId !== scope.actor.accountId) {
      return fail("courses.errors.leader-closes");
    }
    const there = new Set(present);
    const came = expected.filter(({ invitationId }) => there.has(invitationId));
    const [language] = languagesWithoutWord(
      meeting,
      came.map((one) => one.language),
    );
    if (language) {
      const labels = await codeLabels(scope, [["language", language]]);
      return fail("courses.errors.language-without-word", {
        params: { language: labels.get(`language.${language}`) ?? language },
      });
    }
    if (meeting.topics.length === 0) return fail("courses.errors.no-topics");
    if (expected.length > 0) {
      await scope.tx.insert(courseAttendance).values(
        expected.map(({ invitationId }) => ({
          municipalityId: scope.municipalityId,
          id: newId(),
          meetingId,
          invitationId,
          attended: there.has(invitationId),
          recordedBy: scope.actor.accountId,
          recordedByName: scope.actor.name,
          recordedAt: scope.now,
        })),
      );
    }
    await scope.tx
      .update(courseMeeting)
      .set({
        closedAt: scope.now,
        closedBy: scope.actor.accountId,
        closedByName: scope.actor.name,
        version: version + 1,
      })
      .where(
        and(
          eq(courseMeeting.municipalityId, scope.municipalityId),
          eq(courseMeeting.id, meetingId),
        ),
      );
    const households = await presentHouseholds(scope, meetingId);
    const written = await writeHouseholds(scope, meeting, course, households);
    if (!written.ok) return written;
    scope.audit({
      action: act,
      objectType: "course_meeting",
      objectId: meetingId,
      changes: [{ field: "attendedCount", before: null, after: came.length }],
    });
    return ok({ courseId: meeting.courseId, meetingId, households: written.value });
  },
});
