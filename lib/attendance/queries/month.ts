import "server-only";
import { sql } from "drizzle-orm";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { lastOfMonth, type MonthCell, summarise } from "../rules/month";
import type { WeekRow } from "../types";
import { attendeesOfClass, attendeesWhere, sourcesOf, weekOf } from "./week";

const mostCounted = 5000;

/** The rows of a month: of a class, or of all in a programme that the actor may open. */
export async function monthRows(
  scope: Scope,
  month: PlainDate,
  classId: string | null,
): Promise<{ rows: WeekRow[]; hidden: number }> {
  const period = { from: month, to: lastOfMonth(month) };
  const { attendees, hidden } =
    classId === null
      ? {
          attendees: await attendeesWhere(scope, sql`true`, period, mostCounted),
          hidden: await hiddenIn(scope, period),
        }
      : await attendeesOfClass(scope, classId, period);
  const sources = await sourcesOf(scope, attendees, period, classId ?? undefined);
  const { rows } = await weekOf(scope, sources, period, classId ?? undefined);
  return { rows, hidden };
}

/** Participants in a period whose cases are not open to the actor. */
async function hiddenIn(scope: Scope, { from, to }: { from: PlainDate; to: PlainDate }) {
  const [row] = await scope.tx.execute<{ n: number }>(sql`select count(*)::int as n
    from programme_participation p
    join settlement_case on settlement_case.municipality_id = p.municipality_id
      and settlement_case.id = p.case_id
    where p.municipality_id = ${scope.municipalityId} and p.started_on <= ${to}
      and (p.ended_on is null or p.ended_on >= ${from}) and not ${mayOpenCase(scope)}`);
  return row?.n ?? 0;
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
