import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { settlementCase } from "@/db/schema/cases";
import { indicatorContribution, indicatorRollup } from "@/db/schema/steering";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { keepIndicators } from "./keep-indicators";

const batch = 500;

/** Counts every indicator of the municipality anew. Gives exactly what the upkeep at write gives. */
export const rebuildRollups = command({
  name: "steering.rebuild-rollups",
  input: z.object({}),
  roles: ["administrator", "manager"],
  async run(scope) {
    const own = eq(indicatorContribution.municipalityId, scope.municipalityId);
    await scope.tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended('rollups:' || ${scope.municipalityId}, 0))`,
    );
    await scope.tx.delete(indicatorContribution).where(own);
    await scope.tx
      .delete(indicatorRollup)
      .where(eq(indicatorRollup.municipalityId, scope.municipalityId));
    let cases = 0;
    for (let last: string | null = null; ; ) {
      const rows: { id: string }[] = await scope.tx
        .select({ id: settlementCase.id })
        .from(settlementCase)
        .where(
          and(
            eq(settlementCase.municipalityId, scope.municipalityId),
            last ? gt(settlementCase.id, last) : undefined,
          ),
        )
        .orderBy(asc(settlementCase.id))
        .limit(batch)
        .for("update");
      await keepIndicators(
        scope,
        rows.map((row) => row.id),
      );
      cases += rows.length;
      last = rows.at(-1)?.id ?? null;
      if (rows.length < batch || last === null) break;
    }
    scope.audit({ action: "steering.rebuild-rollups", objectType: "indicator" });
    return ok({ cases });
  },
});
