import "server-only";
import { programmeAbsence } from "@/db/schema/absence";
import { lawOf } from "@/lib/law/queries/law";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { attendanceRoles } from "../access";
import { grantLeaveInput } from "../input/absence";
import {
  type AttendingParticipation,
  absenceOf,
  absencesOf,
  otherParentOf,
  requireParticipation,
  situationOf,
  withdrawalsOf,
  withdrawnSince,
} from "../queries/absences";
import type { Leave } from "../rules/absence-days";
import { assessLeave, type LeaveAssessment, type LeaveRefusal } from "../rules/assess-leave";

const act = "attendance.grant-leave";

/** At which field a refusal stands. */
const fieldOf: Readonly<Record<LeaveRefusal, string>> = {
  "before-start": "fromOn",
  "after-end": "toOn",
  overlaps: "fromOn",
  "no-event": "eventOn",
  "no-occasion": "occasion",
  "no-minutes": "minutesPerDay",
  "in-force": "code",
};

type AssessedLeave = Leave & { noticeOn: string | null; documentSeenOn: string | null };

/** A leave against the law and what is registered before. The caller has opened the case. */
export async function assessed(
  scope: Scope,
  participation: AttendingParticipation,
  leave: AssessedLeave,
): Promise<LeaveAssessment> {
  const leaves = await absencesOf(scope, participation.id);
  const [law, { days }, situation, withdrawals, otherParent] = await Promise.all([
    lawOf(scope),
    absenceOf(scope, participation, leaves),
    situationOf(scope, participation.personId),
    withdrawalsOf(scope, participation.id),
    leave.code === "OMSORG" ? otherParentOf(scope, participation.personId, leave.fromOn) : null,
  ]);
  return assessLeave(
    law,
    {
      startedOn: participation.startedOn,
      endedOn: participation.endedOn,
      plannedEndOn: participation.plannedEndOn,
      leaves,
      days,
      situation,
      withdrawnOn: withdrawnSince(withdrawals),
      otherParent,
    },
    leave,
  );
}

/**
 * Fails with what a leave cannot be, at its field; and while no reason is given, with
 * `attendance.errors.beyond` at `beyondReason` and the warnings in the data.
 */
export async function checkLeave(
  scope: Scope,
  participation: AttendingParticipation,
  leave: AssessedLeave,
  beyondReason: string | null,
): Promise<Result<LeaveAssessment>> {
  const found = await assessed(scope, participation, leave);
  if (found.refusals.length > 0) {
    const fields: Record<string, string[]> = {};
    for (const refusal of found.refusals) {
      const field = fieldOf[refusal];
      fields[field] = [...(fields[field] ?? []), `attendance.errors.${refusal}`];
    }
    return fail("errors.invalid-input", { fields });
  }
  if (found.warnings.length > 0 && !beyondReason) {
    return fail("errors.invalid-input", {
      fields: { beyondReason: ["attendance.errors.beyond"] },
      data: found.warnings,
    });
  }
  return ok(found);
}

/**
 * Registers absence or leave from a day to a day. More than the law has is granted with a reason, and
 * never without the one who grants it having seen what is left. Errors as `checkLeave`.
 *
 * @throws not found, for a programme whose case is not open to the actor
 */
export const grantLeave = command({
  name: act,
  input: grantLeaveInput,
  roles: attendanceRoles,
  async run(scope, { participationId, beyondReason, idempotencyKey: _, ...content }) {
    const participation = await requireParticipation(scope, participationId, act, { lock: true });
    const id = newId();
    const checked = await checkLeave(scope, participation, { id, ...content }, beyondReason);
    if (!checked.ok) return checked;
    const law = await lawOf(scope);
    const kept = law.on(content.fromOn).row(content.code)?.values.benefitKept === true;
    await scope.tx.insert(programmeAbsence).values({
      municipalityId: scope.municipalityId,
      ...{ id, participationId, ...content },
      benefitKept: kept,
      beyondReason: checked.value.warnings.length > 0 ? beyondReason : null,
      grantedOn: scope.today,
      grantedBy: scope.actor.accountId,
      grantedByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "programme_absence",
      objectId: id,
      caseId: participation.caseId,
      personId: participation.personId,
      ...(beyondReason && { reason: beyondReason }),
      changes: [
        { field: "absenceType", before: null, after: content.code },
        { field: "fromOn", before: null, after: content.fromOn },
        { field: "toOn", before: null, after: content.toOn },
      ],
    });
    scope.touch(participation.caseId);
    return ok({ absenceId: id, caseId: participation.caseId, personId: participation.personId });
  },
});
