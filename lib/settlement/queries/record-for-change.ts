import "server-only";
import { and, eq } from "drizzle-orm";
import { settlementRecord } from "@/db/schema/settlement";
import { notFound } from "@/lib/platform/errors";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { StepRecord } from "../types";
import { type CaseFlow, flowForChange } from "./case-flow";

/**
 * A recorded step with its case, which is locked for a change.
 *
 * @throws not found, the refusal audited, alike for what is hidden, foreign and unknown
 */
export async function recordForChange(
  scope: Scope,
  recordId: string,
  act: string,
): Promise<Result<{ flow: CaseFlow; stands: StepRecord; own: readonly StepRecord[] }>> {
  const [row] = await scope.tx
    .select({ caseId: settlementRecord.caseId })
    .from(settlementRecord)
    .where(
      and(
        eq(settlementRecord.municipalityId, scope.municipalityId),
        eq(settlementRecord.id, recordId),
      ),
    );
  const refusal = { action: act, objectType: "settlement_record", objectId: recordId };
  if (!row) throw notFound(refusal);
  const found = await flowForChange(scope, row.caseId, act);
  if (!found.ok) return found;
  const { records } = found.value.record;
  const stands = records.find(({ id }) => id === recordId);
  if (!stands) throw notFound(refusal);
  const own = records.filter(({ personId }) => personId === stands.personId);
  return ok({ flow: found.value, stands, own });
}
