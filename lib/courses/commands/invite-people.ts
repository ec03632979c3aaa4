import "server-only";
import { courseInvitation } from "@/db/schema/courses";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { invitePeopleInput } from "../input";
import { requireCourse } from "../queries/courses";
import { householdsOf } from "../queries/invitable";

/**
 * Invites people of households that the actor may open; someone who is invited already is left as
 * they are. Errors: `courses.errors.cancelled`, and at `invitedOn` for a day to come.
 *
 * @throws not found, for a person in no open case that the actor may open
 */
export const invitePeople = command({
  name: "courses.invite-people",
  input: invitePeopleInput,
  roles: courseRoles,
  async run(scope, { courseId, personIds, invitedOn }) {
    const act = "courses.invite-people";
    const found = await requireCourse(scope, courseId, act, { lock: true });
    if (found.isCancelled) return fail("courses.errors.cancelled");
    if (invitedOn > scope.today) {
      return fail("errors.invalid-input", { fields: { invitedOn: ["courses.errors.in-future"] } });
    }
    const wanted = [...new Set(personIds)];
    const households = await householdsOf(scope, wanted);
    const missing = wanted.find((id) => !households.some(({ personId }) => personId === id));
    if (missing) throw notFound({ action: act, objectType: "person", objectId: missing });
    const invited = await scope.tx
      .insert(courseInvitation)
      .values(
        households.map(({ personId, caseId, language }) => ({
          municipalityId: scope.municipalityId,
          id: newId(),
          courseId,
          caseId,
          personId,
          language,
          invitedOn,
          invitedBy: scope.actor.accountId,
          invitedByName: scope.actor.name,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: courseInvitation.id, caseId: courseInvitation.caseId });
    for (const { id, caseId } of invited) {
      scope.audit({
        action: act,
        objectType: "course_invitation",
        objectId: id,
        caseId,
        changes: [{ field: "invitedOn", before: null, after: invitedOn }],
      });
      scope.touch(caseId);
    }
    return ok({ courseId, count: invited.length });
  },
});
