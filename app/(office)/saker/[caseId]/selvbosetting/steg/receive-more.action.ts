"use server";
import { formAction } from "@/app/_server/action";
import { receiveMore } from "@/lib/self-settlement/commands/receive-more";

export const receiveMoreAction = formAction(receiveMore, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
