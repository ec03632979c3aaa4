import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { caseGrant, caseOfficer, settlementCase } from "@/db/schema/cases";
import { type Ctx, caseRoles, hasRole } from "@/lib/platform/context";

/**
 * SQL condition on `settlement_case`: the actor has a role that works with cases and a relation to
 * this one (assigned, same team, or a grant that runs now). Lists, counts, search, suggestions and
 * exports use this same condition. A household under `strengt_fortrolig` opens for the team only to
 * the named circle; the officers and those with a grant open it all the same.
 */
export function mayOpenCase(ctx: Ctx): SQL {
  const { actor, municipalityId, now } = ctx;
  if (!hasRole(actor, ...caseRoles)) return sql`false`;
  const teams = sql`array[${sql.join(
    actor.teamIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )}]::uuid[]`;
  const sameTeam = actor.inProtectedCircle
    ? sql`${settlementCase.teamId} = any(${teams})`
    : sql`(${settlementCase.teamId} = any(${teams}) and ${settlementCase.addressProtection} <> 'strengt_fortrolig')`;
  return sql`(${sameTeam}
    or ${settlementCase.id} in (
      select o.case_id from ${caseOfficer} o
      where o.municipality_id = ${municipalityId} and o.account_id = ${actor.accountId} and o.to_on is null)
    or ${settlementCase.id} in (
      select g.case_id from ${caseGrant} g
      where g.municipality_id = ${municipalityId} and g.account_id = ${actor.accountId}
        and g.ended_at is null and g.starts_at <= ${now} and g.ends_at > ${now}))`;
}
