import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { importRun } from "@/db/schema/transfer";
import type { Scope } from "@/lib/platform/transaction";

/** Thrown when the import is no longer to be worked on: cancelled, or begun anew. */
export class Stopped extends Error {}

/** How long a process that says nothing is trusted to be alive. */
const LEASE_MS = 30_000;

/**
 * Says that this process still works on the import, and how many rows more are done (or
 * `from` anew). Locks the import until the commit, so that what is cancelled cannot go on.
 *
 * @throws Stopped when the import is not in the given status any longer
 */
export async function keepLease(
  scope: Scope,
  runId: string,
  status: "checking" | "importing",
  { done = 0, from }: { done?: number; from?: number } = {},
): Promise<void> {
  const leasedUntil = new Date(Date.now() + LEASE_MS).toISOString();
  const kept = await scope.tx
    .update(importRun)
    .set({ leasedUntil, doneCount: from ?? sql`${importRun.doneCount} + ${done}` })
    .where(
      and(
        eq(importRun.municipalityId, scope.municipalityId),
        eq(importRun.id, runId),
        eq(importRun.status, status),
      ),
    )
    .returning({ id: importRun.id });
  if (kept.length === 0) throw new Stopped("the import was stopped");
}
