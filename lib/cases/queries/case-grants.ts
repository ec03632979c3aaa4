import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { caseGrant, settlementCase } from "@/db/schema/cases";
import { account, team, teamMember } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import type { CaseHead, EmergencyRow, GrantRow, StaffMember } from "../types";

/** Temporary and emergency access to a case that the caller has opened, newest first. */
export async function grantsOfCase(scope: Scope, caseId: string): Promise<GrantRow[]> {
  return scope.tx.execute<GrantRow>(sql`select g.id, g.kind, g.account_id as "accountId",
      a.name as "accountName", g.reason, b.name as "givenByName", g.starts_at as "startsAt",
      g.ends_at as "endsAt", g.ended_at as "endedAt", g.reviewed_at as "reviewedAt"
    from ${caseGrant} g
    join ${account} a on a.municipality_id = g.municipality_id and a.id = g.account_id
    left join ${account} b on b.municipality_id = g.municipality_id and b.id = g.given_by
    where g.municipality_id = ${scope.municipalityId} and g.case_id = ${caseId}::uuid
    order by g.starts_at desc, g.id desc
    limit 200`);
}

/** The members of the case's team who can sign in, whom the team opens the case to. */
export async function teamOfCase(
  scope: Scope,
  head: Pick<CaseHead, "teamId">,
): Promise<Pick<StaffMember, "accountId" | "name">[]> {
  return scope.tx.execute<Pick<StaffMember, "accountId" | "name">>(sql`select
      a.id as "accountId", a.name
    from ${teamMember} m
    join ${account} a on a.municipality_id = m.municipality_id and a.id = m.account_id
      and a.disabled_at is null
    where m.municipality_id = ${scope.municipalityId} and m.team_id = ${head.teamId}::uuid
      and m.to_on is null
    order by a.name collate "nb-NO-x-icu", a.id`);
}

/** Emergency accesses for a manager to look at: those that wait, the oldest first. */
export function emergenciesToReview(scope: Scope): Promise<EmergencyRow[]> {
  return emergencies(scope, sql`g.reviewed_at is null`, sql`g.starts_at`);
}

/** The latest emergency accesses that a manager has looked at. */
export function emergenciesReviewed(scope: Scope): Promise<EmergencyRow[]> {
  return emergencies(scope, sql`g.reviewed_at is not null`, sql`g.reviewed_at desc`);
}

async function emergencies(scope: Scope, which: SQL, order: SQL): Promise<EmergencyRow[]> {
  const rows = await scope.tx.execute<EmergencyRow>(sql`select g.id as "grantId",
      g.case_id as "caseId", c.number as "caseNumber", t.name as "teamName",
      g.account_id as "accountId", a.name as "accountName", g.reason, g.starts_at as "startsAt",
      least(g.ends_at, coalesce(g.ended_at, g.ends_at)) as "endsAt",
      g.reviewed_at as "reviewedAt", b.name as "reviewedByName", g.review_note as "reviewNote"
    from ${caseGrant} g
    join ${settlementCase} c on c.municipality_id = g.municipality_id and c.id = g.case_id
    join ${team} t on t.municipality_id = c.municipality_id and t.id = c.team_id
    join ${account} a on a.municipality_id = g.municipality_id and a.id = g.account_id
    left join ${account} b on b.municipality_id = g.municipality_id and b.id = g.reviewed_by
    where g.municipality_id = ${scope.municipalityId} and g.kind = 'emergency' and ${which}
    order by ${order}, g.id
    limit 100`);
  scope.audit({ action: "cases.view-emergency-access", objectType: "case_grant" });
  return rows;
}
