"use server";
import { formAction } from "@/app/_server/action";
import { writeSubGoal } from "@/lib/programme/commands/write-sub-goal";

export const writeSubGoalAction = formAction(writeSubGoal, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.subGoalWritten",
});
