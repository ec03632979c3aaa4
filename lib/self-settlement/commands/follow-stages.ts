import "server-only";
import { setStages } from "@/lib/cases/commands/set-stages";
import { openStages } from "@/lib/cases/queries/gate-facts";
import { countUp } from "@/lib/cases/queries/require-case";
import { afterMove, effectOf, stageMove } from "@/lib/cases/rules/stages";
import type { Scope } from "@/lib/platform/transaction";
import { stageActsAfter } from "../rules/stage-following";
import type { ApplicationAct } from "../rules/states";

/** Takes the steps of the case that follow from an act on its application. Part of the act. */
export async function followStages(
  scope: Scope,
  caseId: string,
  act: ApplicationAct,
  { decided }: { decided: boolean },
): Promise<void> {
  let open = await openStages(scope, caseId);
  for (const step of stageActsAfter(act, { openStages: open, decided })) {
    const move = stageMove(step);
    const after = afterMove(move, open);
    await setStages(scope, caseId, effectOf(move, open));
    await countUp(scope, caseId);
    scope.audit({
      action: "cases.move-stage",
      objectType: "case",
      objectId: caseId,
      caseId,
      changes: [
        { field: "act", before: null, after: step },
        { field: "openStages", before: open, after },
      ],
    });
    open = after;
  }
}
