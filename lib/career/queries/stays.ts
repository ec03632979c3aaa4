import "server-only";
import { sql } from "drizzle-orm";
import { homePeriod } from "@/db/schema/career";
import { dwelling, lease } from "@/db/schema/dwellings";
import { tenancy } from "@/db/schema/housing";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { HomeSource, HomeTenure } from "../rules/codes";
import { lastDayIn, tenureIn } from "../rules/home-tenure";
import type { TenureStay } from "../types";

type Row = {
  caseId: string;
  source: HomeSource;
  id: string;
  dwellingId: string | null;
  from: PlainDate;
  to: PlainDate | null;
  movedOutOn: PlainDate | null;
  tenure: string | null;
};

/**
 * Where the households of cases have lived and how, without what else is known of each home; of all
 * cases of the municipality when none are named.
 */
export async function staysOfCases(
  { tx, municipalityId: m }: Scope,
  caseIds: readonly string[] | null,
): Promise<Map<string, TenureStay[]>> {
  const of = (column: ReturnType<typeof sql>) =>
    caseIds ? sql`and ${column} = any(${sql.param([...caseIds])}::uuid[])` : sql``;
  const rows = await tx.execute<Row>(sql`
    select t.case_id as "caseId", 'tenancy' as source, t.id, t.dwelling_id as "dwellingId",
      t.moved_in_on::text as "from", null as "to", t.moved_out_on::text as "movedOutOn",
      d.holding as tenure
    from ${tenancy} t
    join ${dwelling} d on d.municipality_id = t.municipality_id and d.id = t.dwelling_id
    where t.municipality_id = ${m} and t.moved_in_on is not null ${of(sql`t.case_id`)}
    union all
    select l.case_id, 'lease', l.id, l.dwelling_id, l.moved_in_on::text, null,
      l.moved_out_on::text, l.tenure
    from ${lease} l
    where l.municipality_id = ${m} and l.moved_in_on is not null ${of(sql`l.case_id`)}
    union all
    select p.case_id, 'period', p.id, null, p.from_on::text, p.to_on::text, null, p.tenure
    from ${homePeriod} p where p.municipality_id = ${m} ${of(sql`p.case_id`)}`);
  const found = new Map<string, TenureStay[]>();
  for (const { caseId, movedOutOn, tenure, ...row } of rows) {
    const stay: TenureStay = {
      ...row,
      to: row.source === "period" ? row.to : lastDayIn(movedOutOn, row.from),
      tenure: row.source === "tenancy" ? tenureIn(tenure) : (tenure as HomeTenure),
    };
    const own = found.get(caseId);
    if (own) own.push(stay);
    else found.set(caseId, [stay]);
  }
  return found;
}
