"use server";
import { formAction } from "@/app/_server/action";
import { recordMove } from "@/lib/settlement/commands/record-move";

export const recordMoveAction = formAction(recordMove, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting/flytting`,
  flash: ({ closed }) => ({ key: `settlement.flash.${closed ? "moveClosed" : "moveSaved"}` }),
});
