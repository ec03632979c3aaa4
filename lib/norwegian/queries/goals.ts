import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { integrationPlan } from "@/db/schema/integration-plan";
import type { Scope } from "@/lib/platform/transaction";
import type { Goals } from "../types";

export const NO_GOALS: Goals = { reading: null, listening: null, writing: null, oral: null };

/** Goals of Norwegian in the plan in force, by programme; with why one is below the least level. */
export async function goalsOfProgrammes(
  scope: Scope,
  participationIds: readonly string[],
): Promise<Map<string, Goals & { reason: string | null }>> {
  if (participationIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({
      participationId: integrationPlan.participationId,
      reading: integrationPlan.levelReading,
      listening: integrationPlan.levelListening,
      writing: integrationPlan.levelWriting,
      oral: integrationPlan.levelOral,
      reason: integrationPlan.levelReason,
    })
    .from(integrationPlan)
    .where(
      and(
        eq(integrationPlan.municipalityId, scope.municipalityId),
        inArray(integrationPlan.participationId, [...participationIds]),
        eq(integrationPlan.status, "in_force"),
      ),
    );
  return new Map(
    rows.map(({ participationId, ...goals }) => [
      participationId,
      goals as Goals & { reason: string | null },
    ]),
  );
}
