"use server";
import { formAction } from "@/app/_server/action";
import { sendAnswer } from "@/lib/self-settlement/commands/send-answer";

export const sendAnswerAction = formAction(sendAnswer, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.letterSent",
});
