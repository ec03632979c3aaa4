import "server-only";
import { and, eq } from "drizzle-orm";
import { settlementRecord } from "@/db/schema/settlement";
import { keepSettlementRows } from "@/lib/cases/commands/write-settlement-dates";
import type { Change } from "@/lib/platform/audit-trail";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { StepContent } from "../rules/step-definition";
import { isSameContent, type StepCode, toldContent } from "../rules/steps";
import type { StepRecord } from "../types";

export type Wanted = readonly (readonly [StepCode, StepContent | null])[];

/**
 * Brings several steps of a person, or of the household, to what a form says: new ones are added, others
 * changed, and those without content taken away. Part of the commands that keep such a form.
 */
export async function saveRecords(
  scope: Scope,
  {
    caseId,
    personId,
    action,
    stands,
  }: { caseId: string; personId: string | null; action: string; stands: readonly StepRecord[] },
  wanted: Wanted,
): Promise<void> {
  const by = { recordedBy: scope.actor.accountId, recordedByName: scope.actor.name };
  const changes: Change[] = [];
  if (personId) await keepSettlementRows(scope, caseId, [personId]);
  for (const [step, content] of wanted) {
    const before = stands.find((one) => one.step === step);
    const row = before && [
      eq(settlementRecord.municipalityId, scope.municipalityId),
      eq(settlementRecord.id, before.id),
    ];
    if (before && content && isSameContent(before, content)) continue;
    if (!before && !content) continue;
    if (!content) await scope.tx.delete(settlementRecord).where(and(...(row ?? [])));
    else if (before) {
      await scope.tx
        .update(settlementRecord)
        .set({ ...content, ...by, recordedAt: scope.now, version: before.version + 1 })
        .where(and(...(row ?? [])));
    } else {
      await scope.tx.insert(settlementRecord).values({
        municipalityId: scope.municipalityId,
        id: newId(),
        caseId,
        personId,
        step,
        ...content,
        ...by,
        recordedAt: scope.now,
      });
    }
    changes.push({
      field: step,
      before: before ? toldContent(step, before) : null,
      after: content ? toldContent(step, content) : null,
    });
  }
  if (changes.length === 0) return;
  scope.audit({
    action,
    objectType: "settlement_record",
    objectId: personId ?? caseId,
    caseId,
    ...(personId && { personId }),
    changes,
  });
}
