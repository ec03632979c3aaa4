"use server";
import { formAction } from "@/app/_server/action";
import { moveStage } from "@/lib/cases/commands/move-stage";

export const moveStageAction = formAction(moveStage, {
  redirectTo: ({ caseId }) => `/saker/${caseId}`,
  flash: "cases.flash.moved",
});
