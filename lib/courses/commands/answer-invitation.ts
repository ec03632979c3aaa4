import "server-only";
import { and, eq } from "drizzle-orm";
import { courseInvitation } from "@/db/schema/courses";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { answerInvitationInput } from "../input";
import { requireCourse } from "../queries/courses";
import { requireInvitation } from "../queries/participants";
import { givePlaces } from "./course-parts";

/**
 * Puts down what someone answered. A yes gets a place, or waits for one; another answer gives the
 * place to the one who has waited longest. Error: `errors.changed-meanwhile`.
 */
export const answerInvitation = command({
  name: "courses.answer-invitation",
  input: answerInvitationInput,
  roles: courseRoles,
  async run(scope, { invitationId, version, answer }) {
    const act = "courses.answer-invitation";
    const { courseId } = await requireInvitation(scope, invitationId, act);
    // Answers to one course come one after the other, so that a place is given once.
    const course = await requireCourse(scope, courseId, act, { lock: true });
    const before = await requireInvitation(scope, invitationId, act);
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    await scope.tx
      .update(courseInvitation)
      .set({
        answer,
        answeredOn: scope.today,
        version: version + 1,
        ...(answer === "yes"
          ? !before.hasPlace && before.answer !== "yes" && { waitsSince: scope.now }
          : { hasPlace: false, waitsSince: null }),
      })
      .where(
        and(
          eq(courseInvitation.municipalityId, scope.municipalityId),
          eq(courseInvitation.id, invitationId),
        ),
      );
    scope.audit({
      action: act,
      objectType: "course_invitation",
      objectId: invitationId,
      caseId: before.caseId,
      personId: before.personId,
      changes: [{ field: "courseAnswer", before: before.answer, after: answer }],
    });
    scope.touch(before.caseId);
    await givePlaces(scope, courseId, course.places);
    return ok({ courseId, answer });
  },
});
