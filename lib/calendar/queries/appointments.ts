import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import type { Scope } from "@/lib/platform/transaction";
import { followUpDays } from "@/lib/self-settlement/queries/follow-ups";
import { FIRST_WEEK } from "@/lib/self-settlement/rules/follow-up";
import type { Found, Span } from "../types";
import { courseMeetings } from "./course-meetings";

/**
 * All that takes someone's time between two days, as rows of: kind, id, case_id, owner_id, owner_name,
 * day, starts_at_time, minutes, interpreter_id. A booking that a session or talk in the span tells of is
 * left to it, a session that was planned to the session that was held, and a follow-up that is due
 * to the one that was held in its place.
 */
function happenings(scope: Scope, { from, to }: Span, days: readonly number[]): SQL {
  const m = scope.municipalityId;
  const within = (day: SQL) => sql`${day} between ${from}::date and ${to}::date`;
  const planned = sql.join(
    [FIRST_WEEK, ...days].map((day, position) => sql`(${position}::int, ${day}::int)`),
    sql`, `,
  );
  return sql`
    select 'session' as kind, s.id, s.case_id, s.adviser_id as owner_id,
        s.adviser_name as owner_name, s.held_on as day, s.starts_at_time,
        coalesce(s.minutes, b.minutes) as minutes, b.interpreter_id
      from guidance_session s
      left join interpreter_booking b
        on b.municipality_id = s.municipality_id and b.id = s.interpreter_booking_id
      where s.municipality_id = ${m} and ${within(sql`s.held_on`)}
    union all select 'next_session', s.id, s.case_id, s.adviser_id, s.adviser_name,
        s.next_session_on, null, null, null
      from guidance_session s
      where s.municipality_id = ${m} and ${within(sql`s.next_session_on`)}
        and not exists (select 1 from guidance_session later
          where later.municipality_id = s.municipality_id and later.case_id = s.case_id
            and later.id <> s.id and later.held_on >= s.next_session_on)
    union all select 'interpreter', b.id, b.case_id, b.booked_by, b.booked_by_name, b.held_on,
        b.starts_at_time, b.minutes, b.interpreter_id
      from interpreter_booking b
      where b.municipality_id = ${m} and ${within(sql`b.held_on`)}
        and coalesce(b.outcome, 'came') = 'came'
        and not exists (select 1 from guidance_session s
          where s.municipality_id = b.municipality_id and s.interpreter_booking_id = b.id
            and s.held_on = b.held_on)
        and not exists (select 1 from private_talk t
          where t.municipality_id = b.municipality_id and t.interpreter_booking_id = b.id
            and t.held_on = b.held_on)
    union all select 'talk', t.id, t.case_id, t.held_by, t.held_by_name, t.held_on,
        case when b.held_on = t.held_on then b.starts_at_time end, b.minutes, b.interpreter_id
      from private_talk t
      left join interpreter_booking b
        on b.municipality_id = t.municipality_id and b.id = t.interpreter_booking_id
      where t.municipality_id = ${m} and ${within(sql`t.held_on`)}
    union all select 'follow_up', f.id, a.case_id, f.recorded_by, f.recorded_by_name, f.held_on,
        null, null, null
      from self_settlement_follow_up f
      join self_settlement_application a
        on a.municipality_id = f.municipality_id and a.id = f.application_id
      where f.municipality_id = ${m} and ${within(sql`f.held_on`)}
    union all select 'follow_up', a.id, a.case_id, null, null, a.moved_in_on + planned.day_number,
        null, null, null
      from self_settlement_application a
      join settlement_case c on c.municipality_id = a.municipality_id and c.id = a.case_id
        and c.status = 'open'
      cross join (values ${planned}) as planned (position, day_number)
      where a.municipality_id = ${m} and ${within(sql`a.moved_in_on + planned.day_number`)}
        and not exists (select 1 from self_settlement_follow_up f
          where f.municipality_id = a.municipality_id and f.application_id = a.id
            and (f.position = planned.position or not f.still_there))
    union all select 'move', p.case_id, p.case_id, null, null, p.planned_on, null, null, null
      from person_settlement p
      where p.municipality_id = ${m} and ${within(sql`p.planned_on`)} and p.settled_on is null
      group by p.case_id, p.planned_on
    union all select 'handover', h.id, h.case_id, null, null, h.handover_planned_on, null, null, null
      from tenancy h
      where h.municipality_id = ${m} and ${within(sql`h.handover_planned_on`)}
        and h.status in ('reserved', 'offered', 'accepted')
    union all select 'move_in', h.id, h.case_id, null, null, h.planned_from, null, null, null
      from tenancy h
      where h.municipality_id = ${m} and ${within(sql`h.planned_from`)}
        and h.status in ('accepted', 'handed_over')
    union all select 'move_out', h.id, h.case_id, null, null, h.planned_until, null, null, null
      from tenancy h
      where h.municipality_id = ${m} and ${within(sql`h.planned_until`)} and h.status = 'moved_in'`;
}

/** Whose appointments: an account's own, and with them those of its teams. */
export type Whose = { accountId: string; teamIds: readonly string[] };

type Row = Omit<Found, "key">;

/**
 * The appointments of someone, or of their teams as well. What nobody owns is the officer's of the
 * household, and the team's that the case is in; of such, those whose case may not be opened are left
 * out, since they would tell of the household and of nobody's time. The meetings of a course take the
 * time of who is responsible for it.
 *
 * @param mayOpen which cases of `settlement_case` the reader may open
 */
export async function appointments(
  scope: Scope,
  span: Span,
  { accountId, teamIds }: Whose,
  mayOpen: SQL,
): Promise<Found[]> {
  const m = scope.municipalityId;
  const teams = sql`array[${sql.join(
    teamIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )}]::uuid[]`;
  const colleagues = sql`select t.account_id from team_member t
    where t.municipality_id = ${m} and t.team_id = any(${teams}) and t.to_on is null`;
  const meetings = courseMeetings(scope, span, { accountId, colleagues });
  const { days } = await followUpDays(scope);
  const ofCases = scope.tx.execute<Row>(sql`
    with mine as (
      select o.case_id from case_officer o
      where o.municipality_id = ${m} and o.account_id = ${accountId}::uuid and o.to_on is null
    ), colleagues as (${colleagues}), happening as (${happenings(scope, span, days)})
    select h.kind, h.id as "rowId", h.case_id as "caseId", h.owner_id as "ownerId",
      h.owner_name as "ownerName", h.day::text as day, h.starts_at_time as "startsAtTime", h.minutes,
      h.interpreter_id as "interpreterId", ${settlementCase.householdName} as name,
      ${mayOpen} as "isOpen"
    from happening h
    join ${settlementCase} on ${settlementCase.municipalityId} = ${m}
      and ${settlementCase.id} = h.case_id
    where h.owner_id = ${accountId}::uuid
      or (h.owner_id is not null and h.owner_id in (select account_id from colleagues))
      or (h.owner_id is null and ${mayOpen} and (h.case_id in (select case_id from mine)
        or ${settlementCase.teamId} = any(${teams})))
    order by h.day, h.starts_at_time nulls first, h.kind, h.id
    limit 1000`);
  const rows = (await Promise.all([ofCases, meetings])).flat();
  return rows.map((row) => ({ ...row, key: `${row.kind}/${row.rowId}/${row.day}` }));
}
