import "server-only";
import { and, eq } from "drizzle-orm";
import { classParticipant } from "@/db/schema/attendance";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { attendanceRoles } from "../access";
import { changeMemberInput } from "../input/classes";
import { requireMember } from "../queries/classes";

const act = "attendance.change-member";

/** Says until when someone is in a class. Errors: `errors.changed-meanwhile`, and at `toOn`. */
export const changeMember = command({
  name: act,
  input: changeMemberInput,
  roles: attendanceRoles,
  async run(scope, { memberId, version, toOn }) {
    const before = await requireMember(scope, memberId, act);
    if (toOn && toOn < before.fromOn) {
      return fail("errors.invalid-input", {
        fields: { toOn: ["attendance.errors.ends-before-start"] },
      });
    }
    const changed = await scope.tx
      .update(classParticipant)
      .set({ toOn, version: version + 1 })
      .where(
        and(
          eq(classParticipant.municipalityId, scope.municipalityId),
          eq(classParticipant.id, memberId),
          eq(classParticipant.version, version),
        ),
      )
      .returning({ id: classParticipant.id });
    if (changed.length === 0) return fail("errors.changed-meanwhile", { data: before });
    scope.audit({
      action: act,
      objectType: "class_participant",
      objectId: memberId,
      caseId: before.caseId,
      personId: before.personId,
      changes: [{ field: "toOn", before: before.toOn, after: toOn }],
    });
    return ok({ classId: before.classId });
  },
});
