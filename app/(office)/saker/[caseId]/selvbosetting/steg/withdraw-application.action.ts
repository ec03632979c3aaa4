"use server";
import { formAction } from "@/app/_server/action";
import { withdrawApplication } from "@/lib/self-settlement/commands/withdraw-application";

export const withdrawApplicationAction = formAction(withdrawApplication, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.ended",
});
