import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { dwellingRoom, lease } from "@/db/schema/dwellings";
import { tenancy, tenancyPlace } from "@/db/schema/housing";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { Period } from "../rules/capacity";
import type { Stay } from "../types";

/**
 * Everyone's stays in the dwelling of the surrounding query, as `stay` rows: who, where, and from
 * which day to which. A tenancy has the places kept for it, also past the day when they were to have
 * moved out; by a lease alone a household has the whole dwelling, or in one with rooms as many places
 * as they are.
 */
export function staysIn(scope: Scope, dwellingId: SQL, without: string | null): SQL {
  const m = scope.municipalityId;
  return sql`(
    select l.case_id, null::uuid as room_id, null::int as place_number,
      case when exists (select 1 from ${dwellingRoom} r where r.municipality_id = ${m}
        and r.dwelling_id = l.dwelling_id and r.archived_on is null) then c.member_count end as persons,
      coalesce(l.moved_in_on, l.starts_on) as from_day, l.moved_out_on - 1 as to_day
    from ${lease} l join ${settlementCase} c on c.municipality_id = ${m} and c.id = l.case_id
    where l.municipality_id = ${m} and l.dwelling_id = ${dwellingId}
      and (l.moved_in_on is not null or (l.signed_on is not null and l.starts_on is not null))
      and (l.moved_out_on is null or l.moved_out_on > l.moved_in_on)
      and l.case_id is distinct from ${without}::uuid
      and not exists (select 1 from ${tenancyPlace} p join ${tenancy} t
          on t.municipality_id = ${m} and t.id = p.tenancy_id
        where p.municipality_id = ${m} and p.dwelling_id = l.dwelling_id and t.case_id = l.case_id)
    union all
    select t.case_id, p.room_id, p.place_number, null::int, least(p.kept_from, p.lived_from),
      case when p.lived_from is not null and p.lived_until is null and p.kept_until <= ${scope.today}::date
        then ${scope.today}::date else p.kept_until - 1 end
    from ${tenancyPlace} p join ${tenancy} t on t.municipality_id = ${m} and t.id = p.tenancy_id
    where p.municipality_id = ${m} and p.dwelling_id = ${dwellingId}
      and (p.kept_until is null or p.kept_until > p.kept_from)
      and t.case_id is distinct from ${without}::uuid
  )`;
}

/** Condition that a `stay` row shares a day with the period. */
export function stayIsIn({ from, to }: Period): SQL {
  return sql`(stay.to_day is null or stay.to_day >= ${from}::date)
    and (${to}::date is null or stay.from_day <= ${to}::date)`;
}

export type Resident = { caseId: string; number: string; from: string; to: string | null };

/**
 * Who lives in the dwellings on a day of the period, by dwelling: the cases that the reader may open.
 * Someone under address protection is never among them; neither they nor other teams' households
 * are told of but as places that are taken.
 */
export async function residentsOf(
  scope: Scope,
  dwellingIds: readonly string[],
  period: Period | null,
): Promise<Map<string, Resident[]>> {
  const rows = await scope.tx.execute<Resident & { dwellingId: string }>(sql`
    select distinct d.id as "dwellingId", settlement_case.id as "caseId",
      settlement_case.number, stay.from_day::text as "from", stay.to_day::text as "to"
    from unnest(${sql.param(dwellingIds)}::uuid[]) as d (id)
      cross join lateral ${staysIn(scope, sql`d.id`, null)} stay
      join ${settlementCase} on ${settlementCase.municipalityId} = ${scope.municipalityId}
        and ${settlementCase.id} = stay.case_id
    where ${period ? stayIsIn(period) : sql`true`}
      and ${settlementCase.addressProtection} = 'none' and ${mayOpenCase(scope)}
    order by "from" desc, settlement_case.number`);
  const byDwelling = new Map<string, Resident[]>();
  for (const { dwellingId, ...resident } of rows) {
    byDwelling.set(dwellingId, [...(byDwelling.get(dwellingId) ?? []), resident]);
  }
  return byDwelling;
}

/** The stays in a dwelling from a day on, whoever they are of. */
export async function staysOf(scope: Scope, dwellingId: string, from: string): Promise<Stay[]> {
  return scope.tx.execute<Stay>(sql`
    select stay.room_id as "roomId", stay.place_number as "placeNumber", stay.persons,
      stay.from_day::text as "from", stay.to_day::text as "to"
    from ${staysIn(scope, sql`${dwellingId}::uuid`, null)} stay
    where ${stayIsIn({ from, to: null })} order by stay.from_day`);
}
