import "server-only";
import { sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { isDatabaseUnavailable } from "@/db/unavailable";
import { type AuditEntry, writeAuditTrail } from "./audit-trail";
import type { Ctx } from "./context";
import { isDomainError, unavailable } from "./errors";

export type { AuditEntry } from "./audit-trail";

/** A context inside its transaction. */
export type Scope = Ctx & {
  tx: Tx;
  /** Queues a row of the audit trail; all are written just before commit. */
  audit(entry: AuditEntry): void;
  /** Marks a case whose facts may have changed; it is refreshed just before commit. */
  touch(caseId: string): void;
};

type Refresh = (scope: Scope, caseIds: readonly string[]) => Promise<void>;

// On globalThis, since a bundler may load this module more than once in a process.
const registry = globalThis as typeof globalThis & { rotfesteRefresh?: Refresh };

/** Called once by the composition root: what refreshes touched cases before commit. */
export function registerRefresh(refresh: Refresh): void {
  registry.rotfesteRefresh = refresh;
}

/**
 * Runs the body in one transaction behind the municipality's wall. Touched cases are refreshed and
 * the audit trail is written before commit, and only then is the value given back: when the trail
 * cannot be written, nothing is shown. A refusal that the body throws is put on the trail by itself.
 *
 * @throws DomainError of the body; `unavailable` when the database does not answer
 */
export async function inScope<T>(ctx: Ctx, body: (scope: Scope) => Promise<T>): Promise<T> {
  try {
    return await runInScope(ctx, body);
  } catch (error) {
    const refusal = isDomainError(error) ? error.refusal : undefined;
    if (refusal) {
      await runInScope(ctx, async (scope) => scope.audit({ ...refusal, outcome: "refused" }));
    }
    if (isDatabaseUnavailable(error)) throw unavailable();
    throw error;
  }
}

function runInScope<T>(ctx: Ctx, body: (scope: Scope) => Promise<T>): Promise<T> {
  return transaction(async (tx) => {
    await setWall(tx, ctx);
    const entries: AuditEntry[] = [];
    const touched = new Set<string>();
    const scope: Scope = {
      ...ctx,
      tx,
      audit: (entry) => void entries.push(entry),
      touch: (caseId) => void touched.add(caseId),
    };
    const value = await body(scope);
    if (touched.size > 0) await refresh(scope, [...touched]);
    await writeAuditTrail(tx, ctx, entries);
    return value;
  });
}

async function setWall(tx: Tx, ctx: Ctx): Promise<void> {
  await tx.execute(sql`select
    set_config('app.municipality', ${ctx.municipalityId}, true),
    set_config('app.account', ${ctx.actor.accountId}, true),
    set_config('app.protected_circle', ${ctx.actor.inProtectedCircle ? "on" : "off"}, true)`);
}

function refresh(scope: Scope, caseIds: readonly string[]): Promise<void> {
  if (!registry.rotfesteRefresh) throw new Error("the composition root was not loaded");
  return registry.rotfesteRefresh(scope, caseIds);
}
