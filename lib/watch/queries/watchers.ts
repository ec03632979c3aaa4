import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { account } from "@/db/schema/users";
import { watchMember } from "@/db/schema/watch";
import { hasRole } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import { rolesOfAccount } from "@/lib/users/queries/accounts";
import { watcherRoles } from "../access";
import type { Watcher } from "../types";
import { basisInForce } from "./basis";

const m = watchMember;

/** The named few, in the order in which they were named. */
export async function watchers(scope: Scope): Promise<Watcher[]> {
  return scope.tx
    .select({
      accountId: account.id,
      name: account.name,
      roles: rolesOfAccount,
      reason: m.reason,
      addedAt: m.addedAt,
      addedByName: sql<string | null>`(select a.name from account a
        where a.municipality_id = watch_member.municipality_id and a.id = watch_member.added_by)`,
    })
    .from(m)
    .innerJoin(
      account,
      and(eq(account.municipalityId, m.municipalityId), eq(account.id, m.accountId)),
    )
    .where(eq(m.municipalityId, scope.municipalityId))
    .orderBy(asc(m.addedAt));
}

/** Whether the actor is named, has a role that works with cases, and the watch is on. */
export async function isWatcher(scope: Scope): Promise<boolean> {
  if (!hasRole(scope.actor, ...watcherRoles)) return false;
  const named = await scope.tx.$count(
    m,
    and(eq(m.municipalityId, scope.municipalityId), eq(m.accountId, scope.actor.accountId)),
  );
  return named > 0 && (await basisInForce(scope)) !== null;
}

/**
 * Lets the named few on. To everyone else there is nothing, whether or not the watch is on; the try
 * is put on the trail.
 *
 * @throws not found
 */
export async function requireWatcher(scope: Scope, action: string): Promise<void> {
  if (!(await isWatcher(scope))) throw notFound({ action, objectType: "watch" });
}
