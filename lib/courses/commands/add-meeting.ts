import "server-only";
import { courseMeeting } from "@/db/schema/courses";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { addMeetingInput } from "../input";
import { requireCourse } from "../queries/courses";
import { touchInvited, unknownParts } from "./course-parts";

/** Adds a meeting to a course; without topics of its own it has those of the course. */
export const addMeeting = command({
  name: "courses.add-meeting",
  input: addMeetingInput,
  roles: courseRoles,
  async run(scope, { courseId, idempotencyKey: _, topics, place, ...times }) {
    const act = "courses.add-meeting";
    const found = await requireCourse(scope, courseId, act, { lock: true });
    const fields = await unknownParts(scope, { topics, languages: [] });
    if (fields.topics) return fail("errors.invalid-input", { fields });
    const meetingId = newId();
    await scope.tx.insert(courseMeeting).values({
      municipalityId: scope.municipalityId,
      id: meetingId,
      courseId,
      ...times,
      place: place ?? found.place,
      topics: topics.length > 0 ? topics : found.topics,
    });
    await touchInvited(scope, courseId);
    scope.audit({
      action: act,
      objectType: "course_meeting",
      objectId: meetingId,
      changes: [{ field: "heldOn", before: null, after: times.heldOn }],
    });
    return ok({ courseId, meetingId });
  },
});
