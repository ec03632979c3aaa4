"use server";
import { formAction } from "@/app/_server/action";
import { recordImdiDecision } from "@/lib/self-settlement/commands/record-imdi-decision";

export const recordImdiDecisionAction = formAction(recordImdiDecision, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
