import "server-only";
import { and, eq } from "drizzle-orm";
import { programmeAbsence } from "@/db/schema/absence";
import { command } from "@/lib/platform/command";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { attendanceRoles } from "../access";
import { removeLeaveInput } from "../input/absence";
import { requireAbsence } from "../queries/absences";
import { closedMonthsOf } from "../queries/closed-months";
import { monthOf } from "../rules/month";

const act = "attendance.remove-leave";

/** Whether some of the days lie in a month that is closed for the municipality. */
export async function closedFor(
  scope: Scope,
  { fromOn, toOn }: { fromOn: PlainDate; toOn: PlainDate },
): Promise<boolean> {
  const months: PlainDate[] = [];
  for (let month = monthOf(fromOn); month <= toOn; month = monthOf(addDays(month, 32))) {
    months.push(month);
  }
  const closed = await closedMonthsOf(scope, months);
  return closed.some(({ classId }) => classId === null);
}

/**
 * Takes away a leave that was registered by mistake; the trail keeps it. Errors:
 * `errors.changed-meanwhile`, `attendance.errors.month-closed`.
 */
export const removeLeave = command({
  name: act,
  input: removeLeaveInput,
  roles: attendanceRoles,
  async run(scope, { absenceId, version, reason }) {
    const { participation, ...before } = await requireAbsence(scope, absenceId, act);
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    if (await closedFor(scope, before)) return fail("attendance.errors.month-closed");
    const removed = await scope.tx
      .delete(programmeAbsence)
      .where(
        and(
          eq(programmeAbsence.municipalityId, scope.municipalityId),
          eq(programmeAbsence.id, absenceId),
          eq(programmeAbsence.version, version),
        ),
      )
      .returning({ id: programmeAbsence.id });
    if (removed.length === 0) return fail("errors.changed-meanwhile", { data: before });
    scope.audit({
      action: act,
      objectType: "programme_absence",
      objectId: absenceId,
      caseId: participation.caseId,
      personId: participation.personId,
      reason,
      changes: [
        { field: "absenceType", before: before.code, after: null },
        { field: "fromOn", before: before.fromOn, after: null },
        { field: "toOn", before: before.toOn, after: null },
      ],
    });
    scope.touch(participation.caseId);
    return ok({ caseId: participation.caseId, personId: participation.personId });
  },
});
