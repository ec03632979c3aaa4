"use server";
import { formAction } from "@/app/_server/action";
import { finishFollowUp } from "@/lib/self-settlement/commands/finish-follow-up";

export const finishFollowUpAction = formAction(finishFollowUp, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.ended",
});
