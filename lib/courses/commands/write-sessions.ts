import "server-only";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { writeSessionsInput } from "../input";
import { requireCourse, requireMeeting } from "../queries/courses";
import { presentHouseholds } from "../queries/participants";
import { writeHouseholds } from "./write-household";

/**
 * Writes a closed meeting into the guidance of the households present that whoever closed it could
 * not open, and that the actor can. Error: `courses.errors.meeting-open`.
 */
export const writeSessions = command({
  name: "courses.write-sessions",
  input: writeSessionsInput,
  roles: courseRoles,
  async run(scope, { meetingId }) {
    const act = "courses.write-sessions";
    const meeting = await requireMeeting(scope, meetingId, act, { lock: true });
    if (meeting.closedAt === null) return fail("courses.errors.meeting-open");
    const course = await requireCourse(scope, meeting.courseId, act);
    const households = await presentHouseholds(scope, meetingId);
    const written = await writeHouseholds(scope, meeting, course, households);
    if (!written.ok) return written;
    scope.audit({ action: act, objectType: "course_meeting", objectId: meetingId });
    return ok({ courseId: meeting.courseId, meetingId, households: written.value });
  },
});
