import "server-only";
import { sql } from "drizzle-orm";
import type { Scope } from "@/lib/platform/transaction";
import type { GuidedQuarter } from "../rules/guided-households";

/**
 * How many households got guidance in each quarter of a year, of those settled by its end whose case was
 * open in it. A finished session counts on the day it was held, in groups as well as alone. Reads the
 * sessions of all cases; what is kept of them gives the same.
 */
export async function guidedInYear(scope: Scope, year: number): Promise<GuidedQuarter[]> {
  const { municipalityId: m, tx, today } = scope;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return tx.execute<GuidedQuarter>(sql`
    with living as materialized (
      select c.id, c.closed_on, min(s.settled_on) as settled_on
      from settlement_case c
      join person_settlement s on s.municipality_id = c.municipality_id and s.case_id = c.id
        and s.settled_on <= least(${last}::date, ${today}::date)
      where c.municipality_id = ${m} and (c.closed_on is null or c.closed_on >= ${first}::date)
      group by c.id, c.closed_on
    ), guided as materialized (
      select distinct case_id, extract(quarter from held_on)::int as quarter
      from guidance_session
      where municipality_id = ${m} and status = 'finished'
        and held_on between ${first}::date and least(${last}::date, ${today}::date)
    )
    select q.quarter, count(*)::int as households, count(g.case_id)::int as guided
    from (select n as quarter, make_date(${year}::int, n * 3 - 2, 1) as starts_on,
        (make_date(${year}::int, n * 3 - 2, 1) + interval '3 months')::date as next_on
      from generate_series(1, 4) n) q
    join living h on h.settled_on < q.next_on
      and (h.closed_on is null or h.closed_on >= q.starts_on)
    left join guided g on g.case_id = h.id and g.quarter = q.quarter
    group by q.quarter`);
}
