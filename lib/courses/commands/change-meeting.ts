import "server-only";
import { and, eq } from "drizzle-orm";
import { courseInterpreter, courseMeeting } from "@/db/schema/courses";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { changeMeetingInput } from "../input";
import { requireMeeting } from "../queries/courses";
import { touchInvited, unknownParts } from "./course-parts";

/**
 * Changes when and where a meeting is, what it is about and who interprets. A closed meeting stands
 * in the households' guidance, and is not changed. Errors: `courses.errors.meeting-closed`,
 * `errors.changed-meanwhile`.
 */
export const changeMeeting = command({
  name: "courses.change-meeting",
  input: changeMeetingInput,
  roles: courseRoles,
  async run(scope, { meetingId, version, interpreters, ...after }) {
    const act = "courses.change-meeting";
    const before = await requireMeeting(scope, meetingId, act, { lock: true });
    if (before.closedAt !== null) return fail("courses.errors.meeting-closed");
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const languages = interpreters.map(({ language }) => language);
    const fields = await unknownParts(scope, { topics: after.topics, languages });
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    const own = and(
      eq(courseMeeting.municipalityId, scope.municipalityId),
      eq(courseMeeting.id, meetingId),
    );
    await scope.tx
      .update(courseMeeting)
      .set({ ...after, version: version + 1 })
      .where(own);
    await scope.tx
      .delete(courseInterpreter)
      .where(
        and(
          eq(courseInterpreter.municipalityId, scope.municipalityId),
          eq(courseInterpreter.meetingId, meetingId),
        ),
      );
    const told = interpreters.filter(
      ({ name, category, mode, deviationReason }) => name || category || mode || deviationReason,
    );
    const once = [...new Map(told.map((one) => [one.language, one])).values()];
    if (once.length > 0) {
      await scope.tx
        .insert(courseInterpreter)
        .values(once.map((one) => ({ municipalityId: scope.municipalityId, meetingId, ...one })));
    }
    if (before.heldOn !== after.heldOn) await touchInvited(scope, before.courseId);
    const { interpreters: earlier, ...rest } = before;
    const languagesOf = (rows: readonly { language: string }[]) => rows.map((row) => row.language);
    scope.audit({
      action: act,
      objectType: "course_meeting",
      objectId: meetingId,
      changes: changesBetween<Record<string, unknown>>(
        { ...rest, languages: languagesOf(earlier) },
        { ...after, languages: languagesOf(once) },
      ),
    });
    return ok({ courseId: before.courseId, meetingId });
  },
});
