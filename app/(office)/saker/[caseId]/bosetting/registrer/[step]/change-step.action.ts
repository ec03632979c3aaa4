"use server";
import { formAction } from "@/app/_server/action";
import { changeStep } from "@/lib/settlement/commands/change-step";

export const changeStepAction = formAction(changeStep, {
  redirectTo: ({ caseId, step }) => `/saker/${caseId}/bosetting/registrer/${step}`,
  flash: "settlement.flash.corrected",
});
