"use server";
import { formAction } from "@/app/_server/action";
import { removeStep } from "@/lib/settlement/commands/remove-step";

export const removeStepAction = formAction(removeStep, {
  redirectTo: ({ caseId, step }) => `/saker/${caseId}/bosetting/registrer/${step}`,
  flash: "settlement.flash.removed",
});
