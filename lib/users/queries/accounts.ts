import "server-only";
import { and, asc, desc, eq, gt, ilike, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import {
  accessRequest,
  account,
  accountRole,
  protectedCircleMember,
  session,
  team,
  teamMember,
} from "@/db/schema/users";
import type { Locale, Role } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import type { AccessRequestRow, AccountDetails, AccountRow } from "@/lib/users/types";

export const byName = sql`${account.name} collate "nb-NO-x-icu"`;

// Columns of the outer table are written out: drizzle leaves the table's name off where it selects
// from one table, and the inner table's column would be meant.
export const rolesOfAccount = sql<Role[]>`(select coalesce(json_agg(r.role order by r.role), '[]')
  from ${accountRole} r
  where r.municipality_id = account.municipality_id and r.account_id = account.id)`;

const teamsOfAccount = sql<string[]>`(select coalesce(json_agg(t.name order by t.name), '[]')
  from ${teamMember} m
  join ${team} t on t.municipality_id = m.municipality_id and t.id = m.team_id
  where m.municipality_id = account.municipality_id and m.account_id = account.id
    and m.to_on is null and t.closed_on is null)`;

const row = {
  id: account.id,
  name: account.name,
  email: account.email,
  title: account.title,
  roles: rolesOfAccount,
  teams: teamsOfAccount,
  disabledAt: account.disabledAt,
  lastSignedInAt: account.lastSignedInAt,
};

const stateOf = ({ disabledAt }: { disabledAt: string | null }) =>
  disabledAt ? ("disabled" as const) : ("active" as const);

export type AccountFilter = {
  search?: string | undefined;
  role?: Role | undefined;
  state?: "active" | "disabled" | undefined;
};

/** Escapes what means something in a LIKE pattern. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** The municipality's staff, by name. A municipality has tens of them, seldom hundreds. */
export async function accounts(scope: Scope, filter: AccountFilter = {}): Promise<AccountRow[]> {
  const { search, role, state } = filter;
  const wanted: (SQL | undefined)[] = [eq(account.municipalityId, scope.municipalityId)];
  if (search) {
    const pattern = containing(search.trim());
    wanted.push(
      or(
        ilike(account.name, pattern),
        ilike(account.email, pattern),
        ilike(account.title, pattern),
      ),
    );
  }
  if (state === "active") wanted.push(isNull(account.disabledAt));
  if (state === "disabled") wanted.push(sql`${account.disabledAt} is not null`);
  if (role) {
    wanted.push(sql`exists (select 1 from ${accountRole} r
      where r.municipality_id = account.municipality_id
        and r.account_id = account.id and r.role = ${role})`);
  }
  const rows = await scope.tx
    .select(row)
    .from(account)
    .where(and(...wanted))
    .orderBy(byName)
    .limit(1000);
  return rows.map(({ disabledAt, ...rest }) => ({ ...rest, state: stateOf({ disabledAt }) }));
}

/** Active staff with one of the roles, by name: whom a case can be given to. */
export async function staffWithRole(
  scope: Scope,
  wanted: readonly Role[],
): Promise<{ id: string; name: string; title: string | null; roles: readonly Role[] }[]> {
  return scope.tx
    .select({ id: account.id, name: account.name, title: account.title, roles: rolesOfAccount })
    .from(account)
    .where(
      and(
        eq(account.municipalityId, scope.municipalityId),
        isNull(account.disabledAt),
        inArray(
          account.id,
          scope.tx
            .select({ id: accountRole.accountId })
            .from(accountRole)
            .where(
              and(
                eq(accountRole.municipalityId, scope.municipalityId),
                inArray(accountRole.role, [...wanted]),
              ),
            ),
        ),
      ),
    )
    .orderBy(byName);
}

/** One member of staff. @throws DomainError not found */
export async function accountDetails(scope: Scope, accountId: string): Promise<AccountDetails> {
  const { municipalityId } = scope;
  const [found] = await scope.tx
    .select({
      ...row,
      version: account.version,
      issuer: account.issuer,
      subject: account.subject,
      locale: account.locale,
      disabledReason: account.disabledReason,
      createdAt: account.createdAt,
    })
    .from(account)
    .where(and(eq(account.municipalityId, municipalityId), eq(account.id, accountId)));
  if (!found) {
    throw notFound({ action: "users.view-account", objectType: "account", objectId: accountId });
  }
  const memberships = await scope.tx
    .select({ teamId: team.id, teamName: team.name, fromOn: teamMember.fromOn })
    .from(teamMember)
    .innerJoin(
      team,
      and(eq(team.municipalityId, teamMember.municipalityId), eq(team.id, teamMember.teamId)),
    )
    .where(
      and(
        eq(teamMember.municipalityId, municipalityId),
        eq(teamMember.accountId, accountId),
        isNull(teamMember.toOn),
        isNull(team.closedOn),
      ),
    )
    .orderBy(asc(team.name));
  const [circle] = await scope.tx
    .select({
      reason: protectedCircleMember.reason,
      addedAt: protectedCircleMember.addedAt,
      addedByName,
    })
    .from(protectedCircleMember)
    .where(
      and(
        eq(protectedCircleMember.municipalityId, municipalityId),
        eq(protectedCircleMember.accountId, accountId),
      ),
    );
  const halfHourAgo = new Date(Date.parse(scope.now) - 30 * 60_000).toISOString();
  const openSessions = await scope.tx.$count(
    session,
    and(
      eq(session.municipalityId, municipalityId),
      eq(session.accountId, accountId),
      isNull(session.endedAt),
      gt(session.lastSeenAt, halfHourAgo),
    ),
  );
  return {
    ...found,
    locale: found.locale as Locale,
    state: stateOf(found),
    memberships,
    circle: circle ?? null,
    openSessions,
  };
}

/** The name of the account that put someone in the circle. */
export const addedByName = sql<string | null>`(select a.name from ${account} a
  where a.municipality_id = protected_circle_member.municipality_id
    and a.id = protected_circle_member.added_by)`;

/** People whom the identity provider vouched for and who have no account yet, newest first. */
export async function openAccessRequests(scope: Scope): Promise<AccessRequestRow[]> {
  return scope.tx
    .select({
      id: accessRequest.id,
      name: accessRequest.name,
      email: accessRequest.email,
      issuer: accessRequest.issuer,
      subject: accessRequest.subject,
      firstSeenAt: accessRequest.firstSeenAt,
      lastSeenAt: accessRequest.lastSeenAt,
    })
    .from(accessRequest)
    .where(
      and(eq(accessRequest.municipalityId, scope.municipalityId), isNull(accessRequest.decidedAt)),
    )
    .orderBy(desc(accessRequest.lastSeenAt))
    .limit(200);
}
