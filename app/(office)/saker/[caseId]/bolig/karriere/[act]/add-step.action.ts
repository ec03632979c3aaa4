"use server";
import { formAction } from "@/app/_server/action";
import { addStep } from "@/lib/career/commands/add-step";

export const addStepAction = formAction(addStep, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/karriere`,
  flash: "career.flash.step",
});
