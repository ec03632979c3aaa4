"use server";
import { formAction } from "@/app/_server/action";
import { askForMore } from "@/lib/self-settlement/commands/ask-for-more";

export const askForMoreAction = formAction(askForMore, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting/brev`,
  flash: "self-settlement.flash.done",
});
