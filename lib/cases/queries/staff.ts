import "server-only";
import { sql } from "drizzle-orm";
import { account, accountRole, team, teamMember } from "@/db/schema/users";
import { caseRoles } from "@/lib/platform/context";
import type { Scope } from "@/lib/platform/transaction";
import type { OfficerRole } from "../rules/officers";
import type { StaffMember } from "../types";

/** Those who work with cases and can sign in, by name, with their roles and teams. */
export async function caseStaff(scope: Scope): Promise<StaffMember[]> {
  return scope.tx.execute<StaffMember>(sql`select a.id as "accountId", a.name,
      (select coalesce(json_agg(r.role order by r.role), '[]') from ${accountRole} r
        where r.municipality_id = a.municipality_id and r.account_id = a.id) as roles,
      (select coalesce(string_agg(t.name, ', ' order by t.name), '') from ${teamMember} m
        join ${team} t on t.municipality_id = m.municipality_id and t.id = m.team_id
        where m.municipality_id = a.municipality_id and m.account_id = a.id
          and m.to_on is null) as teams
    from ${account} a
    where a.municipality_id = ${scope.municipalityId} and a.disabled_at is null
      and exists (select 1 from ${accountRole} r where r.municipality_id = a.municipality_id
        and r.account_id = a.id and r.role = any(${sql.param([...caseRoles])}::text[]))
    order by a.name collate "nb-NO-x-icu", a.id`);
}

/** The name of an account that can sign in and holds one of the roles; null otherwise. */
export async function staffName(
  scope: Scope,
  accountId: string,
  roles: readonly (OfficerRole | "manager")[],
): Promise<string | null> {
  const [row] = await scope.tx.execute<{ name: string }>(sql`select a.name from ${account} a
    where a.municipality_id = ${scope.municipalityId} and a.id = ${accountId}::uuid
      and a.disabled_at is null
      and exists (select 1 from ${accountRole} r where r.municipality_id = a.municipality_id
        and r.account_id = a.id and r.role = any(${sql.param([...roles])}::text[]))`);
  return row?.name ?? null;
}

/** The teams that take cases, by name. */
export async function openTeams(scope: Scope): Promise<{ id: string; name: string }[]> {
  return scope.tx.execute<{ id: string; name: string }>(sql`select id, name from ${team}
    where municipality_id = ${scope.municipalityId} and closed_on is null
    order by name collate "nb-NO-x-icu", id`);
}

/** The name of a team that takes cases; null when there is none with the id. */
export async function teamName(scope: Scope, teamId: string): Promise<string | null> {
  const [row] = await scope.tx.execute<{ name: string }>(sql`select name from ${team}
    where municipality_id = ${scope.municipalityId} and id = ${teamId}::uuid
      and closed_on is null`);
  return row?.name ?? null;
}
