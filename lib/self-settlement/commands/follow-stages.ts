import "server-only";
import { setStages } from "@/lib/cases/commands/set-stages";
import { gateFacts, openStages } from "@/lib/cases/queries/gate-facts";
import { countUp } from "@/lib/cases/queries/require-case";
import { missingCodes, missingForGate } from "@/lib/cases/rules/gates";
import { afterMove, effectOf, stageMove } from "@/lib/cases/rules/stages";
import type { CaseHead } from "@/lib/cases/types";
import type { Scope } from "@/lib/platform/transaction";
import { stageActsAfter } from "../rules/stage-following";
import type { ApplicationAct } from "../rules/states";

/**
 * Takes the steps of the case that follow from an act on its application. Part of the act. What the
 * gate of a step misses stops none of them, since the act is done; it is kept with the stage, as when
 * someone passes the gate.
 */
export async function followStages(
  scope: Scope,
  head: CaseHead,
  act: ApplicationAct,
  { decided }: { decided: boolean },
): Promise<void> {
  const caseId = head.id;
  let open = await openStages(scope, caseId);
  for (const step of stageActsAfter(act, { openStages: open, decided })) {
    const move = stageMove(step);
    const after = afterMove(move, open);
    const missing = move.byApplication
      ? []
      : missingCodes(missingForGate(step, await gateFacts(scope, head)));
    await setStages(scope, caseId, effectOf(move, open), { missing, overrideReason: null });
    await countUp(scope, caseId);
    scope.audit({
      action: "cases.move-stage",
      objectType: "case",
      objectId: caseId,
      caseId,
      changes: [
        { field: "act", before: null, after: step },
        { field: "openStages", before: open, after },
        ...(missing.length > 0 ? [{ field: "passedWithout", before: null, after: missing }] : []),
      ],
    });
    open = after;
  }
}
