import "server-only";
import { sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { hasRole } from "@/lib/platform/context";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { addressOf, byTime, clashesIn } from "../rules/events";
import type { CalendarDay, CalendarEvent } from "../types";
import { appointments } from "./appointments";

/**
 * The seven days from a Monday, with the appointments and the number of deadlines of each. Of an
 * appointment in a case that the reader may not open it is told who is busy, and when.
 */
export async function calendarWeek(
  scope: Scope,
  monday: PlainDate,
  whose: "mine" | "team",
): Promise<CalendarDay[]> {
  const { accountId, teamIds } = scope.actor;
  const span = { from: monday, to: addDays(monday, 6) };
  const [found, due] = await Promise.all([
    appointments(
      scope,
      span,
      { accountId, teamIds: whose === "team" ? teamIds : [] },
      mayOpenCase(scope),
    ),
    deadlinesByDay(scope, span, whose),
  ]);
  const clashes = clashesIn(found);
  const events = found.map((one): CalendarEvent & { day: PlainDate } => {
    const { caseId: _, rowId: __, name, isOpen, ...time } = one;
    const common = { ...time, clashes: clashes.get(one.key) ?? [] };
    return isOpen
      ? { ...common, isOpen, name, href: addressOf(one) }
      : { ...common, isOpen, kind: "session", key: busyKey(common), interpreterId: null };
  });
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at)).map((day) => ({
    day,
    events: events.filter((one) => one.day === day).toSorted(byTime),
    deadlines: due.get(day) ?? 0,
  }));
}

/** A key that names nobody's case. */
function busyKey({
  ownerId,
  day,
  startsAtTime,
}: Pick<CalendarEvent, "ownerId" | "day" | "startsAtTime">) {
  return `busy/${ownerId}/${day}/${startsAtTime}`;
}

async function deadlinesByDay(
  scope: Scope,
  { from, to }: { from: PlainDate; to: PlainDate },
  whose: "mine" | "team",
): Promise<Map<PlainDate, number>> {
  const roles = sql`array[${sql.join(
    scope.actor.roles.map((role) => sql`${role}`),
    sql`, `,
  )}]::text[]`;
  const rows = await scope.tx.execute<{ day: PlainDate; count: number }>(sql`
    select d.due_on::text as day, count(*)::int as count
    from deadline d
    join ${settlementCase} on ${settlementCase.municipalityId} = d.municipality_id
      and ${settlementCase.id} = d.case_id and ${settlementCase.status} = 'open'
    where d.municipality_id = ${scope.municipalityId} and d.state = 'open'
      and d.due_on between ${from}::date and ${to}::date
      and (${hasRole(scope.actor, "manager")} or d.audience = any(${roles}))
      and ${mayOpenCase(scope)}
      and (${whose === "team"} or d.case_id in (select o.case_id from case_officer o
        where o.municipality_id = d.municipality_id
          and o.account_id = ${scope.actor.accountId}::uuid and o.to_on is null))
    group by d.due_on`);
  return new Map(rows.map(({ day, count }) => [day, count]));
}
