import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import type { Scope } from "@/lib/platform/transaction";

/** Whether a case has an application for agreed self-settlement that has not ended. */
export async function hasOpenApplication(scope: Scope, caseId: string): Promise<boolean> {
  const rows = await scope.tx
    .select({ id: selfSettlementApplication.id })
    .from(selfSettlementApplication)
    .where(
      and(
        eq(selfSettlementApplication.municipalityId, scope.municipalityId),
        eq(selfSettlementApplication.caseId, caseId),
        isNull(selfSettlementApplication.endedOn),
      ),
    );
  return rows.length > 0;
}
