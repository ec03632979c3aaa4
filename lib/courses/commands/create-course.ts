import "server-only";
import { course, courseMeeting } from "@/db/schema/courses";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { createCourseInput } from "../input";
import { checkCourseParts } from "./course-parts";

/** Plans a series: what it is about, how many may come, and its first meetings. */
export const createCourse = command({
  name: "courses.create-course",
  input: createCourseInput,
  roles: courseRoles,
  async run(scope, { idempotencyKey: _, meetings, ...content }) {
    const checked = await checkCourseParts(scope, content);
    if (!checked.ok) return checked;
    const courseId = newId();
    const { municipalityId } = scope;
    await scope.tx
      .insert(course)
      .values({ municipalityId, id: courseId, ...content, ...checked.value });
    if (meetings.length > 0) {
      await scope.tx.insert(courseMeeting).values(
        meetings.map((times) => ({
          municipalityId,
          id: newId(),
          courseId,
          ...times,
          place: content.place,
          topics: content.topics,
        })),
      );
    }
    const { responsibleId: __, title: courseTitle, places: coursePlaces, ...told } = content;
    scope.audit({
      action: "courses.create-course",
      objectType: "course",
      objectId: courseId,
      changes: changesBetween<Record<string, unknown>>(
        {},
        {
          courseTitle,
          coursePlaces,
          ...told,
          ...checked.value,
          meetings: meetings.map(({ heldOn }) => heldOn),
        },
      ),
    });
    return ok({ courseId });
  },
});
