import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { watchFlag } from "@/db/schema/watch";
import type { Ctx } from "@/lib/platform/context";
import { isUnderActiveKey } from "@/lib/platform/field-encryption";
import { inScope } from "@/lib/platform/transaction";
import { openDecision, sealDecision } from "../queries/decision";
import { whileTending } from "./while-tending";

/**
 * Encrypts what was decided on flags anew under the active field key. Run by operations, not by a
 * user. @returns how many were under an older key
 */
export function rotateWatchKeys(ctx: Ctx): Promise<{ rotated: number }> {
  return inScope(ctx, async (scope) => {
    const rotated = await whileTending(scope, async () => {
      const rows = await scope.tx
        .select()
        .from(watchFlag)
        .where(
          and(
            eq(watchFlag.municipalityId, scope.municipalityId),
            isNotNull(watchFlag.sealedDecision),
          ),
        )
        .for("update");
      const old = rows.filter(({ sealedDecision }) => !isUnderActiveKey(sealedDecision ?? ""));
      for (const row of old) {
        const decision = openDecision(scope, row);
        if (!decision) continue;
        const { note, agreed, actOn, reportedTo, reportedOn } = decision;
        const words = { note, agreed, actOn, reportedTo, reportedOn };
        await scope.tx
          .update(watchFlag)
          .set({ sealedDecision: sealDecision(scope, row.id, words) })
          .where(and(eq(watchFlag.municipalityId, scope.municipalityId), eq(watchFlag.id, row.id)));
      }
      return old.length;
    });
    if (rotated > 0) scope.audit({ action: "watch.rotate-watch-keys", objectType: "watch" });
    return { rotated };
  });
}
