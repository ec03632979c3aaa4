import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { caseOfficer, caseStage, settlementCase } from "@/db/schema/cases";
import { guidanceStanding } from "@/db/schema/guidance-plans";
import { account, team } from "@/db/schema/users";
import { addDays } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { BoardFilter } from "../input";
import type { Board, BoardGroup, BoardHousehold } from "../types";

export const PAGE_SIZE = 25;

/**
 * Households whose stage of housing guidance is open, with where each stands on the day. `waiting`
 * says that no session has been held since the day that the filter counts from; a household without
 * any counts from when the stage was opened.
 */
function households(scope: Scope, filter: BoardFilter): SQL {
  const since = addDays(scope.today, -filter.days);
  return sql`select ${settlementCase.id} as case_id, ${settlementCase.teamId} as team_id,
      o.account_id as officer_id, ${settlementCase.householdName} as household_name,
      ${settlementCase.number} as number, ${settlementCase.addressProtection} as address_protection,
      g.last_held_on, g.last_adviser_name, coalesce(g.session_count, 0) as session_count,
      coalesce(g.last_held_on, st.opened_on) as since,
      coalesce(g.last_held_on, st.opened_on) <= ${since}::date as waiting,
      coalesce(g.wanted_count, 0) as wanted, coalesce(cardinality(g.missing), 0) as missing,
      (select count(*)::int from unnest(g.refresh_on) d where d <= ${scope.today}::date) as due
    from ${settlementCase}
    join ${caseStage} st on st.municipality_id = ${settlementCase.municipalityId}
      and st.case_id = ${settlementCase.id} and st.stage = 'housing_guidance'
      and st.closed_on is null
    left join ${guidanceStanding} g on g.municipality_id = ${settlementCase.municipalityId}
      and g.case_id = ${settlementCase.id}
    left join ${caseOfficer} o on o.municipality_id = ${settlementCase.municipalityId}
      and o.case_id = ${settlementCase.id} and o.role = 'housing_adviser' and o.to_on is null
    where ${settlementCase.municipalityId} = ${scope.municipalityId}
      and ${settlementCase.status} = 'open' and ${mayOpenCase(scope)}
      ${filter.team ? sql`and ${settlementCase.teamId} = ${filter.team}::uuid` : sql``}
      ${filter.adviser ? sql`and o.account_id = ${filter.adviser}::uuid` : sql``}`;
}

type Row = BoardHousehold & { since: string };

/** Where the guidance stands: in all, by team and adviser, and the households to look at first. */
export async function guidanceBoard(scope: Scope, filter: BoardFilter): Promise<Board> {
  scope.audit({ action: "guidance.view-board", objectType: "guidance_standing" });
  const [groups, rows] = await Promise.all([
    scope.tx.execute<BoardGroup>(sql`with h as (${households(scope, filter)})
      select * from (select case when grouping(h.team_id) = 0 then 'team'
          when grouping(h.officer_id) = 0 then 'adviser' else 'all' end as kind,
        coalesce(h.team_id, h.officer_id) as id,
        case when grouping(h.team_id) = 0 then (select t.name from ${team} t
            where t.municipality_id = ${scope.municipalityId} and t.id = h.team_id)
          else (select a.name from ${account} a
            where a.municipality_id = ${scope.municipalityId} and a.id = h.officer_id) end as name,
        count(*)::int as households, (count(*) filter (where h.waiting))::int as waiting,
        (count(*) filter (where h.session_count = 0))::int as "withoutSession",
        coalesce(sum(h.wanted - h.missing - h.due), 0)::int as done,
        coalesce(sum(h.due), 0)::int as due, coalesce(sum(h.missing), 0)::int as missing
      from h group by grouping sets ((h.team_id), (h.officer_id), ())) s
      order by s.name collate "nb-NO-x-icu" nulls last`),
    waitingHouseholds(scope, filter),
  ]);
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    total: groups.find((one) => one.kind === "all") ?? NOBODY,
    teams: groups.filter((one) => one.kind === "team"),
    advisers: groups.filter((one) => one.kind === "adviser"),
    households: page.map(({ since: _, ...row }) => row),
    next: rows.length > PAGE_SIZE && last ? `${last.since}_${last.caseId}` : null,
  };
}

const NOBODY: BoardGroup = {
  kind: "all",
  id: null,
  name: null,
  households: 0,
  waiting: 0,
  withoutSession: 0,
  done: 0,
  due: 0,
  missing: 0,
};

/** Those that have waited for a session, the longest first. */
function waitingHouseholds(scope: Scope, filter: BoardFilter): Promise<Row[]> {
  const { after } = filter;
  const from = after
    ? sql`and (h.since, h.case_id) > (${after.since}::date, ${after.caseId}::uuid)`
    : sql``;
  return scope.tx.execute<Row>(sql`with h as (${households(scope, filter)})
    select h.case_id as "caseId", h.household_name as "householdName", h.number,
      h.address_protection as "addressProtection", h.last_held_on::text as "lastHeldOn",
      h.last_adviser_name as "lastAdviserName", h.session_count as "sessionCount",
      h.since::text as since, h.wanted - h.missing - h.due as done, h.due, h.missing
    from h where h.waiting ${from} order by h.since, h.case_id limit ${PAGE_SIZE + 1}`);
}
