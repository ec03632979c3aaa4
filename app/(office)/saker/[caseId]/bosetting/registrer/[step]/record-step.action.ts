"use server";
import { formAction } from "@/app/_server/action";
import { recordStep } from "@/lib/settlement/commands/record-step";

export const recordStepAction = formAction(recordStep, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting`,
  flash: "settlement.flash.recorded",
});
