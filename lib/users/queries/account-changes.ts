import "server-only";
import { and, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { account, accountRole, session } from "@/db/schema/users";
import { notFound } from "@/lib/platform/errors";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";

export const onAccount = (scope: Scope, accountId: string): SQL | undefined =>
  and(eq(account.municipalityId, scope.municipalityId), eq(account.id, accountId));

type Locked = Pick<
  typeof account.$inferSelect,
  "name" | "title" | "email" | "disabledAt" | "version"
>;

/**
 * The account that an act changes, locked until the transaction ends; a failure with what is stored
 * when someone else has changed it since `version`.
 *
 * @throws DomainError not found
 */
export async function lockedAccount(
  scope: Scope,
  action: string,
  accountId: string,
  version: number,
): Promise<Result<Locked>> {
  const [found] = await scope.tx
    .select({
      name: account.name,
      title: account.title,
      email: account.email,
      disabledAt: account.disabledAt,
      version: account.version,
    })
    .from(account)
    .where(onAccount(scope, accountId))
    .for("update");
  if (!found) throw notFound({ action, objectType: "account", objectId: accountId });
  if (found.version !== version) return fail("errors.changed-meanwhile", { data: found });
  return ok(found);
}

/**
 * Whether another active administrator stays when this account no longer is one. Two who would
 * remove each other at the same time wait here for one another.
 */
export async function anotherAdministrator(scope: Scope, accountId: string): Promise<boolean> {
  await scope.tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`administrators:${scope.municipalityId}`}, 0))`,
  );
  const others = await scope.tx.$count(
    account,
    and(
      eq(account.municipalityId, scope.municipalityId),
      ne(account.id, accountId),
      isNull(account.disabledAt),
      sql`exists (select 1 from ${accountRole} r where r.municipality_id = account.municipality_id
        and r.account_id = account.id and r.role = 'administrator')`,
    ),
  );
  return others > 0;
}

/** Ends every open session of the account in this transaction: the next request is refused. */
export async function endSessionsOf(
  scope: Scope,
  accountId: string,
  endedReason: "disabled" | "roles_changed",
): Promise<void> {
  await scope.tx
    .update(session)
    .set({ endedAt: scope.now, endedReason })
    .where(
      and(
        eq(session.municipalityId, scope.municipalityId),
        eq(session.accountId, accountId),
        isNull(session.endedAt),
      ),
    );
}
