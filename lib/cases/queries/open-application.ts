import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import type { Scope } from "@/lib/platform/transaction";
import { type LedDate, ledDates } from "../rules/led-dates";
import { isAgreedSelfSettlement } from "../rules/settlement-types";
import type { CaseHead } from "../types";

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

/** The dates that the application of a case, if it has one, is on its way to give. */
export async function ledDatesOf(
  scope: Scope,
  { id, settlementType }: Pick<CaseHead, "id" | "settlementType">,
): Promise<ReadonlySet<LedDate>> {
  if (!isAgreedSelfSettlement(settlementType)) return ledDates(null);
  const a = selfSettlementApplication;
  const [application] = await scope.tx
    .select({
      outcome: a.outcome,
      imdiRequestedOn: a.imdiRequestedOn,
      imdiDecidedOn: a.imdiDecidedOn,
      movedInOn: a.movedInOn,
    })
    .from(a)
    .where(and(eq(a.municipalityId, scope.municipalityId), eq(a.caseId, id), isNull(a.endedOn)));
  return ledDates(application ?? null);
}
