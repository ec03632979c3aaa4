import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { programmeDecision } from "@/db/schema/programme";
import type { Scope } from "@/lib/platform/transaction";

/** Stops of programmes that were decided. */
export async function stopsOf(scope: Scope, participationIds: readonly string[]) {
  const rows = await scope.tx
    .select({
      participationId: programmeDecision.participationId,
      fromOn: programmeDecision.stopFrom,
      toOn: programmeDecision.stopTo,
    })
    .from(programmeDecision)
    .where(
      and(
        eq(programmeDecision.municipalityId, scope.municipalityId),
        inArray(programmeDecision.participationId, [...participationIds]),
        inArray(programmeDecision.kind, ["stopped_temporarily", "stopped_permanently"]),
      ),
    );
  return rows.flatMap(({ fromOn, ...row }) => (fromOn ? [{ ...row, fromOn }] : []));
}
