import "server-only";
import { and, count, eq } from "drizzle-orm";
import { course, courseInvitation } from "@/db/schema/courses";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { changeCourseInput } from "../input";
import { requireCourse } from "../queries/courses";
import { checkCourseParts, givePlaces, touchInvited } from "./course-parts";

/**
 * Changes a course or cancels it. More places go to those who have waited longest. Errors:
 * `errors.changed-meanwhile`, and at `places` when more than that many have a place already.
 */
export const changeCourse = command({
  name: "courses.change-course",
  input: changeCourseInput,
  roles: courseRoles,
  async run(scope, { courseId, version, ...after }) {
    const act = "courses.change-course";
    const before = await requireCourse(scope, courseId, act, { lock: true });
    if (before.version !== version) {
      return fail("errors.changed-meanwhile", { data: { ...before, ...before.titles } });
    }
    const checked = await checkCourseParts(scope, after);
    if (!checked.ok) return checked;
    const [taken] = await scope.tx
      .select({ count: count() })
      .from(courseInvitation)
      .where(
        and(
          eq(courseInvitation.municipalityId, scope.municipalityId),
          eq(courseInvitation.courseId, courseId),
          eq(courseInvitation.hasPlace, true),
        ),
      );
    if (after.places < (taken?.count ?? 0)) {
      return fail("errors.invalid-input", { fields: { places: ["courses.errors.places-taken"] } });
    }
    await scope.tx
      .update(course)
      .set({ ...after, ...checked.value, version: version + 1 })
      .where(and(eq(course.municipalityId, scope.municipalityId), eq(course.id, courseId)));
    if (!after.isCancelled) await givePlaces(scope, courseId, after.places);
    await touchInvited(scope, courseId);
    const toldOf = ({ title, places, ...told }: Record<string, unknown>) => ({
      ...told,
      courseTitle: title,
      coursePlaces: places,
    });
    const { responsibleId: _, ...told } = after;
    scope.audit({
      action: act,
      objectType: "course",
      objectId: courseId,
      changes: changesBetween<Record<string, unknown>>(
        toldOf({ ...before, ...before.titles }),
        toldOf({ ...told, ...checked.value }),
      ),
    });
    return ok({ courseId });
  },
});
