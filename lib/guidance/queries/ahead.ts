import "server-only";
import { sql } from "drizzle-orm";
import { caseOfficer, settlementCase } from "@/db/schema/cases";
import { guidanceSession } from "@/db/schema/guidance";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { AheadHousehold } from "../types";

const most = 40;

/**
 * Open cases that the actor may be about to visit: an agreed session or a draft of the actor's own,
 * then the cases that the actor is an officer of. Those with the nearest session come first.
 */
export async function householdsAhead(scope: Scope): Promise<AheadHousehold[]> {
  const { municipalityId, actor, today } = scope;
  const own = sql`s.municipality_id = ${municipalityId} and s.case_id = settlement_case.id
    and s.adviser_id = ${actor.accountId}`;
  const rows = await scope.tx.execute<AheadHousehold & { isOfficer: boolean }>(sql`
    select * from (
      select id as "caseId", number, household_name as name,
        (select min(s.next_session_on) from ${guidanceSession} s
          where ${own} and s.next_session_on >= ${today}) as "nextSessionOn",
        exists (select 1 from ${guidanceSession} s
          where ${own} and s.status = 'draft') as "hasDraft",
        address_protection <> 'none' as stays,
        exists (select 1 from ${caseOfficer} o
          where o.municipality_id = ${municipalityId} and o.case_id = settlement_case.id
            and o.account_id = ${actor.accountId} and o.to_on is null) as "isOfficer"
      from ${settlementCase}
      where municipality_id = ${municipalityId} and status = 'open' and ${mayOpenCase(scope)}
    ) ahead
    where "nextSessionOn" is not null or "hasDraft" or "isOfficer"
    order by "nextSessionOn" nulls last, "hasDraft" desc, number desc
    limit ${most}`);
  return rows.map(({ isOfficer, ...household }) => household);
}
