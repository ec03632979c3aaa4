"use server";
import { formAction } from "@/app/_server/action";
import { withdrawRefusal } from "@/lib/settlement/commands/withdraw-refusal";

export const withdrawRefusalAction = formAction(withdrawRefusal, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting`,
  flash: "settlement.flash.refusalWithdrawn",
});
