import "server-only";
import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import {
  account,
  accountRole,
  municipality,
  protectedCircleMember,
  session,
  team,
  teamMember,
} from "@/db/schema/users";
import type { Actor, Locale, MunicipalityId, Role } from "@/lib/platform/context";
import type { Scope } from "@/lib/platform/transaction";

/** What the database knows a session by: the SHA-256 of the random id in the cookie. */
export function sessionKeyHash(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

type Held = { municipalityId: MunicipalityId; accountId: string; startedAt: string } & {
  lastSeenAt: string;
  endedAt: string | null;
};

/** The session with this key, found before its municipality is known. */
export async function sessionByKey(scope: Scope, keyHash: string): Promise<Held | null> {
  await scope.tx.execute(sql`select set_config('app.session', ${keyHash}, true)`);
  const [row] = await scope.tx
    .select({
      municipalityId: session.municipalityId,
      accountId: session.accountId,
      startedAt: session.startedAt,
      lastSeenAt: session.lastSeenAt,
      endedAt: session.endedAt,
    })
    .from(session)
    .where(eq(session.keyHash, keyHash));
  return row ? { ...row, municipalityId: row.municipalityId as MunicipalityId } : null;
}

/** Goes behind the wall of the municipality that a found session or a configuration names. */
export async function enterMunicipality(scope: Scope, id: MunicipalityId): Promise<void> {
  await scope.tx.execute(sql`select set_config('app.municipality', ${id}, true)`);
}

type Holder = { actor: Actor; locale: Locale; disabled: boolean; municipalityName: string };

/** The person behind an account with roles, open teams and circle, or null. */
export async function accountHolder(
  scope: Scope,
  municipalityId: MunicipalityId,
  accountId: string,
): Promise<Holder | null> {
  const own = sql`municipality_id = ${municipalityId} and account_id = ${accountId}`;
  const [row] = await scope.tx
    .select({
      name: account.name,
      locale: account.locale,
      disabledAt: account.disabledAt,
      municipalityName: municipality.name,
      roles: sql<Role[]>`(select coalesce(json_agg(role order by role), '[]')
        from ${accountRole} where ${own})`,
      teamIds: sql<string[]>`(select coalesce(json_agg(m.team_id order by m.team_id), '[]')
        from ${teamMember} m join ${team} t
          on t.municipality_id = m.municipality_id and t.id = m.team_id and t.closed_on is null
        where m.municipality_id = ${municipalityId} and m.account_id = ${accountId}
          and m.from_on <= ${scope.today} and m.to_on is null)`,
      inProtectedCircle: sql<boolean>`exists (select 1 from ${protectedCircleMember} where ${own})`,
    })
    .from(account)
    .innerJoin(municipality, eq(municipality.id, account.municipalityId))
    .where(and(eq(account.municipalityId, municipalityId), eq(account.id, accountId)));
  if (!row) return null;
  const { name, roles, teamIds, inProtectedCircle } = row;
  return {
    actor: { accountId, name, roles, teamIds, inProtectedCircle },
    locale: row.locale as Locale,
    disabled: row.disabledAt !== null,
    municipalityName: row.municipalityName,
  };
}
