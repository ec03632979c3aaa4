"use server";
import { formAction } from "@/app/_server/action";
import { answerCheck } from "@/lib/self-settlement/commands/answer-check";

export const answerCheckAction = formAction(answerCheck, {
  redirectTo: ({ caseId, code, nextCode }) =>
    `/saker/${caseId}/selvbosetting/vurdering${nextCode ? `/${nextCode}` : `#${code}`}`,
  flash: "assessment.flash.answered",
});
