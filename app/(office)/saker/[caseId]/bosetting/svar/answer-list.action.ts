"use server";
import { formAction } from "@/app/_server/action";
import { answerList } from "@/lib/casework/commands/answer-list";

export const answerListAction = formAction(answerList, {
  redirectTo: ({ caseId, outcome }) =>
    outcome === "declined" ? `/saker/${caseId}` : `/saker/${caseId}/bosetting`,
  flash: ({ outcome }) => ({ key: `settlement.flash.${outcome}` }),
});
