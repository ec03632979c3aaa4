"use server";
import { formAction } from "@/app/_server/action";
import { completeStep } from "@/lib/career/commands/complete-step";

export const completeStepAction = formAction(completeStep, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/karriere`,
  flash: "career.flash.stepDone",
});
