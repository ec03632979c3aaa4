"use server";
import { formAction } from "@/app/_server/action";
import { recordAnswer } from "@/lib/self-settlement/commands/record-answer";

export const recordAnswerAction = formAction(recordAnswer, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.answered",
});
