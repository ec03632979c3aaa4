import "server-only";
import { sql } from "drizzle-orm";
import { attendance, attendanceMonth } from "@/db/schema/attendance";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { closingRoles } from "../access";
import { closeMonthInput } from "../input/week";
import { requireClass } from "../queries/classes";
import { closedMonthsOf, lockMonth } from "../queries/closed-months";
import { monthRows, summaryOf } from "../queries/month";
import { lastOfMonth } from "../rules/month";
import type { WeekRow } from "../types";

const act = "attendance.close-month";

/**
 * Closes a month, for a class or for the municipality: what a leave fills in is registered, and no
 * day of it can be changed from then on. It is not opened again.
 *
 * Errors: `attendance.errors.month-not-over`, `attendance.errors.month-closed`, and
 * `attendance.errors.days-missing` until it is said that the missing days were seen.
 */
export const closeMonth = command({
  name: act,
  input: closeMonthInput,
  roles: closingRoles,
  async run(scope, { month, classId, missingSeen }) {
    if (classId) await requireClass(scope, classId, act);
    if (lastOfMonth(month) >= scope.today) return fail("attendance.errors.month-not-over");
    await lockMonth(scope, month);
    const closed = await closedMonthsOf(scope, [month]);
    if (closed.some((one) => one.classId === null || one.classId === classId)) {
      return fail("attendance.errors.month-closed");
    }
    const rows = await monthRows(scope, month, classId);
    const summary = summaryOf(rows);
    const missing = summary.missingDays + summary.unexplainedDays;
    if (missing > 0 && !missingSeen) {
      return fail("attendance.errors.days-missing", { data: summary });
    }
    const filled = rows.flatMap(filledByLeave);
    for (let from = 0; from < filled.length; from += 1000) {
      await scope.tx.execute(sql`insert into ${attendance} (municipality_id, participation_id, day,
          source_kind, source_id, planned_minutes, present_minutes, absence_code, origin,
          recorded_by, recorded_by_name, recorded_at)
        select ${scope.municipalityId}, v.p, v.day, v.kind, v.source, v.planned, 0, v.code, 'leave',
          ${scope.actor.accountId}::uuid, ${scope.actor.name}, ${scope.now}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(filled.slice(from, from + 1000))}::text::jsonb)
          as v (p uuid, day date, kind text, source uuid, planned int, code text)
        on conflict do nothing`);
    }
    const id = newId();
    await scope.tx.insert(attendanceMonth).values({
      municipalityId: scope.municipalityId,
      ...{ id, month, classId, summary },
      closedBy: scope.actor.accountId,
      closedByName: scope.actor.name,
      closedAt: scope.now,
    });
    scope.audit({
      action: act,
      objectType: "attendance_month",
      objectId: id,
      changes: [{ field: "month", before: null, after: month }],
    });
    return ok({ month, summary });
  },
});

function filledByLeave({ participationId, sourceKind, sourceId, cells }: WeekRow) {
  return cells.flatMap(({ day, planned, value, leave, closed }) =>
    value === null && leave !== null && planned > 0 && !closed
      ? { p: participationId, day, kind: sourceKind, source: sourceId, planned, code: leave }
      : [],
  );
}
