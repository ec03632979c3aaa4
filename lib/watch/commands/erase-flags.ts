import "server-only";
import { and, eq, lte } from "drizzle-orm";
import { watchFlag } from "@/db/schema/watch";
import type { Scope } from "@/lib/platform/transaction";
import { whileTending } from "./while-tending";

/**
 * Erases the flags whose day has come, or all of them, with all that was decided. What stays is a row
 * on the trail that says so, without a word of what they were about.
 */
export async function eraseFlags(scope: Scope, which: "due" | "all"): Promise<number> {
  const erased = await whileTending(scope, () =>
    scope.tx
      .delete(watchFlag)
      .where(
        and(
          eq(watchFlag.municipalityId, scope.municipalityId),
          which === "due" ? lte(watchFlag.eraseOn, scope.today) : undefined,
        ),
      )
      .returning({ id: watchFlag.id }),
  );
  if (erased.length > 0) scope.audit({ action: "watch.erase-flags", objectType: "watch" });
  return erased.length;
}
