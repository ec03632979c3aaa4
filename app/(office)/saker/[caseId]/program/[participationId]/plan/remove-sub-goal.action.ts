"use server";
import { formAction } from "@/app/_server/action";
import { removeSubGoal } from "@/lib/programme/commands/remove-sub-goal";

export const removeSubGoalAction = formAction(removeSubGoal, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.subGoalRemoved",
});
