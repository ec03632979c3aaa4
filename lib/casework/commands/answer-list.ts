import "server-only";
import { moveStage } from "@/lib/cases/commands/move-stage";
import { gateFacts } from "@/lib/cases/queries/gate-facts";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { missingForGate } from "@/lib/cases/rules/gates";
import { possibleMoves } from "@/lib/cases/rules/stages";
import { command } from "@/lib/platform/command";
import { ok, type Result } from "@/lib/platform/result";
import { settlementRoles } from "@/lib/settlement/access";
import { answerList as answer } from "@/lib/settlement/commands/answer-list";
import { answerListInput } from "@/lib/settlement/input";
import { refreshCases } from "./refresh-cases";

type Answered = {
  caseId: string;
  /** `waits`: taken, but the case stays in its stage until what is missing there is answered. */
  outcome: "accepted" | "waits" | "declined";
};

/**
 * Answers the list, and takes the case of a household that is taken on to the next stage when nothing is
 * missing there.
 *
 * Errors: those of `settlement.answer-list`.
 */
export const answerList = command({
  name: "casework.answer-list",
  input: answerListInput,
  roles: settlementRoles,
  async run(scope, input): Promise<Result<Answered>> {
    const answered = await answer.within(scope, input);
    if (!answered.ok) return answered;
    const { caseId } = input;
    if (input.answer === "declined") return ok({ caseId, outcome: "declined" });
    // That the list was read in time shows only once the answer stands.
    await refreshCases(scope, [caseId]);
    const found = await caseForChange(scope, caseId, "casework.answer-list");
    if (!found.ok) return found;
    const head = found.value;
    const facts = await gateFacts(scope, head);
    const move = possibleMoves(head.settlementType, facts.openStages).find(
      ({ act }) => act === "accept_request",
    );
    if (!move) return ok({ caseId, outcome: "accepted" });
    if (missingForGate(move.act, facts).length > 0) return ok({ caseId, outcome: "waits" });
    const moved = await moveStage.within(scope, { caseId, act: move.act, version: head.version });
    return moved.ok ? ok({ caseId, outcome: "accepted" }) : moved;
  },
});
