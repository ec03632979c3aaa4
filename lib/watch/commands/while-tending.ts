import "server-only";
import { sql } from "drizzle-orm";
import type { Scope } from "@/lib/platform/transaction";

/**
 * Opens the wall around the flags for what brings them in step or erases them, whoever acts, and
 * shuts it again before anything else is read in the transaction. One transaction at a time in a
 * municipality: two that each bring half of a pattern would otherwise both miss it.
 */
export async function whileTending<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
  const set = (to: "on" | "off") =>
    scope.tx.execute(sql`select set_config('app.tending_watch', ${to}, true)`);
  await scope.tx.execute(
    sql`select pg_advisory_xact_lock(hashtext('watch'), hashtext(${scope.municipalityId}))`,
  );
  await set("on");
  // After a failure the transaction is rolled back, and the setting with it.
  const value = await work();
  await set("off");
  return value;
}
