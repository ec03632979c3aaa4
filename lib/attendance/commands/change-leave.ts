import "server-only";
import { and, eq } from "drizzle-orm";
import { programmeAbsence } from "@/db/schema/absence";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { attendanceRoles } from "../access";
import { changeLeaveInput } from "../input/absence";
import { requireAbsence } from "../queries/absences";
import { checkLeave } from "./grant-leave";
import { closedFor } from "./remove-leave";

const act = "attendance.change-leave";

/** As the trail names it: what is offered in a leave is not what follows settlement up. */
function told<Kind>({ followUpKind, ...rest }: { followUpKind: Kind }): Record<string, unknown> {
  return { ...rest, careLeaveOffer: followUpKind };
}

/**
 * Says when a leave ends, that a document was seen, and what was offered during a care leave. Days in a month that is closed are not taken
 * away. Errors as `checkLeave`; `errors.changed-meanwhile`, `attendance.errors.month-closed`.
 */
export const changeLeave = command({
  name: act,
  input: changeLeaveInput,
  roles: attendanceRoles,
  async run(scope, { absenceId, version, beyondReason, ...after }) {
    const found = await requireAbsence(scope, absenceId, act);
    const { participation, ...before } = found;
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const { toOn } = after;
    if (toOn < before.fromOn) {
      return fail("errors.invalid-input", {
        fields: { toOn: ["attendance.errors.ends-before-start"] },
      });
    }
    if (toOn < before.toOn && (await closedFor(scope, { fromOn: toOn, toOn: before.toOn }))) {
      return fail("attendance.errors.month-closed");
    }
    const reason = beyondReason ?? before.beyondReason;
    const checked = await checkLeave(scope, participation, { ...before, ...after }, reason);
    if (!checked.ok) return checked;
    const changed = await scope.tx
      .update(programmeAbsence)
      .set({ ...after, version: version + 1 })
      .where(
        and(
          eq(programmeAbsence.municipalityId, scope.municipalityId),
          eq(programmeAbsence.id, absenceId),
          eq(programmeAbsence.version, version),
        ),
      )
      .returning({ id: programmeAbsence.id });
    if (changed.length === 0) return fail("errors.changed-meanwhile", { data: before });
    scope.audit({
      action: act,
      objectType: "programme_absence",
      objectId: absenceId,
      caseId: participation.caseId,
      personId: participation.personId,
      ...(beyondReason && { reason: beyondReason }),
      changes: changesBetween<Record<string, unknown>>(told(before), told(after)),
    });
    scope.touch(participation.caseId);
    return ok({ absenceId, caseId: participation.caseId, personId: participation.personId });
  },
});
