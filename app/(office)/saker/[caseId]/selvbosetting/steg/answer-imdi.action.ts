"use server";
import { formAction } from "@/app/_server/action";
import { answerImdi } from "@/lib/self-settlement/commands/answer-imdi";

export const answerImdiAction = formAction(answerImdi, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
