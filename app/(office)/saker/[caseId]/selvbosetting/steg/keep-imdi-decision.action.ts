"use server";
import { formAction } from "@/app/_server/action";
import { keepImdiDecision } from "@/lib/self-settlement/commands/keep-imdi-decision";

export const keepImdiDecisionAction = formAction(keepImdiDecision, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
