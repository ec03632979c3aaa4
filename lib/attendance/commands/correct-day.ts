import "server-only";
import { eq } from "drizzle-orm";
import { attendanceCorrection } from "@/db/schema/attendance";
import { programmeParticipation } from "@/db/schema/programme";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { attendanceRoles } from "../access";
import { correctDayInput } from "../input/week";
import { attendeesWhere, sourcesOf, weekOf } from "../queries/week";
import { cellText, deducted, parseCell } from "../rules/cell";

const act = "attendance.correct-day";

/**
 * Tells what was found later of a day in a closed month, and what that changes in hours. The day
 * stays as it was registered; the newest correction holds.
 *
 * Errors: at `typed` when it is no hours or absence; `attendance.errors.month-open`.
 * @throws not found, for a participant whose case is not open to the actor, and for a day elsewhere
 */
export const correctDay = command({
  name: act,
  input: correctDayInput,
  roles: attendanceRoles,
  async run(scope, { participationId, sourceId, day, typed, reason }) {
    const period = { from: day, to: day };
    const attendees = await attendeesWhere(
      scope,
      eq(programmeParticipation.id, participationId),
      period,
    );
    const { rows } = await weekOf(scope, await sourcesOf(scope, attendees, period), period);
    const row = rows.find((one) => one.sourceId === sourceId);
    const cell = row?.cells[0];
    if (!row || !cell) {
      throw notFound({
        action: act,
        objectType: "programme_participation",
        objectId: participationId,
      });
    }
    if (!cell.closed) return fail("attendance.errors.month-open");
    const value = parseCell(typed, cell.planned);
    if (!value) {
      return fail("errors.invalid-input", { fields: { typed: ["attendance.errors.cell"] } });
    }
    const id = newId();
    const presentChange = value.present - (cell.value?.present ?? 0);
    const deductedChange = deducted(cell.planned, value) - deducted(cell.planned, cell.value);
    await scope.tx.insert(attendanceCorrection).values({
      municipalityId: scope.municipalityId,
      ...{ id, participationId, sourceId, day, reason },
      sourceKind: row.sourceKind,
      plannedMinutes: cell.planned,
      presentMinutes: value.present,
      absenceCode: value.code,
      presentChange,
      deductedChange,
      correctedBy: scope.actor.accountId,
      correctedByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "attendance_correction",
      objectId: id,
      caseId: row.caseId,
      personId: row.personId,
      reason,
      changes: [
        {
          field: "attendance",
          before: cell.value && `${day}: ${cellText(cell.value)}`,
          after: `${day}: ${cellText(value)}`,
        },
      ],
    });
    return ok({ presentChange, deductedChange, caseId: row.caseId, personId: row.personId });
  },
});
