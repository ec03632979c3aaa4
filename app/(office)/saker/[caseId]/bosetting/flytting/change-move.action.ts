"use server";
import { formAction } from "@/app/_server/action";
import { changeMove } from "@/lib/settlement/commands/change-move";

export const changeMoveAction = formAction(changeMove, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting/flytting`,
  flash: ({ closed }) => ({ key: `settlement.flash.${closed ? "moveClosed" : "moveSaved"}` }),
});
