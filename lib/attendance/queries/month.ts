import "server-only";
import { sql } from "drizzle-orm";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { lastOfMonth, type MonthCell, summarise } from "../rules/month";
import type { WeekRow } from "../types";
import { attendeesOfClass, attendeesWhere, sourcesOf, weekOf } from "./week";

const mostCounted = 5000;

/**
 * The rows of a month, of a class or of the municipality, for figures: everyone's, also of those whose
 * cases are not open to the actor. No name of them may be shown.
 */
export async function monthRows(
  scope: Scope,
  month: PlainDate,
  classId: string | null,
): Promise<WeekRow[]> {
  const period = { from: month, to: lastOfMonth(month) };
  const attendees =
    classId === null
      ? await attendeesWhere(scope, sql`true`, period, mostCounted, true)
      : (await attendeesOfClass(scope, classId, period, true)).attendees;
  const sources = await sourcesOf(scope, attendees, period, classId ?? undefined);
  const { rows } = await weekOf(scope, sources, period, classId ?? undefined);
  return rows;
}

/** What is registered in a month, and what is missing. */
export function summaryOf(rows: readonly WeekRow[]) {
  return summarise(
    rows.flatMap(({ participationId, cells }) =>
      cells.map(
        ({ planned, value, leave }): MonthCell => ({
          participationId,
          planned,
          present: value?.present ?? null,
          code: value?.code ?? null,
          leave,
        }),
      ),
    ),
  );
}
