import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { attendanceMonth } from "@/db/schema/attendance";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { monthOf } from "../rules/month";
import type { ClosedMonth } from "../types";

const columns = {
  month: attendanceMonth.month,
  classId: attendanceMonth.classId,
  summary: attendanceMonth.summary,
  closedByName: attendanceMonth.closedByName,
  closedAt: attendanceMonth.closedAt,
};

/** The closed months among those of some days, for the municipality and for classes. */
export function closedMonthsOf(scope: Scope, days: readonly PlainDate[]): Promise<ClosedMonth[]> {
  const months = [...new Set(days.map(monthOf))];
  if (months.length === 0) return Promise.resolve([]);
  return scope.tx
    .select(columns)
    .from(attendanceMonth)
    .where(
      and(
        eq(attendanceMonth.municipalityId, scope.municipalityId),
        inArray(attendanceMonth.month, months),
      ),
    );
}

/** Waits for those who write in a month, and lets them wait for the end of the transaction. */
export async function lockMonth(scope: Scope, month: PlainDate): Promise<void> {
  await scope.tx.execute(
    sql`select pg_advisory_xact_lock(attendance_month_lock(${scope.municipalityId}, ${month}::date))`,
  );
}
