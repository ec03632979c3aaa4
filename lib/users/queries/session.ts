import "server-only";
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import {
  account,
  accountRole,
  municipality,
  protectedCircleMember,
  session,
  team,
  teamMember,
} from "@/db/schema/users";
import type { Actor, Locale, MunicipalityId } from "@/lib/platform/context";
import type { Scope } from "@/lib/platform/transaction";

/** What the database knows a session by: the SHA-256 of the random id in the cookie. */
export function sessionKeyHash(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

type Held = { municipalityId: MunicipalityId; accountId: string; startedAt: string } & {
  lastSeenAt: string;
  endedAt: string | null;
};

/**
 * The session with this key, found before its municipality is known. The row is asked for in the same
 * breath as the setting that lets it be seen: a connection answers in the order it is asked.
 */
export async function sessionByKey(scope: Scope, keyHash: string): Promise<Held | null> {
  const [, [row]] = await Promise.all([
    scope.tx.execute(sql`select set_config('app.session', ${keyHash}, true)`),
    scope.tx.execute<Held>(sql`select municipality_id as "municipalityId",
        account_id as "accountId", started_at as "startedAt", last_seen_at as "lastSeenAt",
        ended_at as "endedAt"
      from ${session} where key_hash = ${keyHash}`),
  ]);
  return row ?? null;
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
  const [row] = await scope.tx.execute<
    Omit<Actor, "accountId"> & Omit<Holder, "actor">
  >(sql`select a.name, a.locale, a.disabled_at is not null as disabled,
      m.name as "municipalityName",
      (select coalesce(json_agg(role order by role), '[]') from ${accountRole} where ${own}) as roles,
      (select coalesce(json_agg(m.team_id order by m.team_id), '[]')
        from ${teamMember} m join ${team} t
          on t.municipality_id = m.municipality_id and t.id = m.team_id and t.closed_on is null
        where m.municipality_id = ${municipalityId} and m.account_id = ${accountId}
          and m.from_on <= ${scope.today} and m.to_on is null) as "teamIds",
      exists (select 1 from ${protectedCircleMember} where ${own}) as "inProtectedCircle"
    from ${account} a join ${municipality} m on m.id = a.municipality_id
    where a.municipality_id = ${municipalityId} and a.id = ${accountId}`);
  if (!row) return null;
  const { name, roles, teamIds, inProtectedCircle, ...rest } = row;
  return { ...rest, actor: { accountId, name, roles, teamIds, inProtectedCircle } };
}
