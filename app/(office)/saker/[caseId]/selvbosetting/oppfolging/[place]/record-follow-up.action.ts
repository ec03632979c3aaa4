"use server";
import { formAction } from "@/app/_server/action";
import { recordFollowUp } from "@/lib/self-settlement/commands/record-follow-up";

export const recordFollowUpAction = formAction(recordFollowUp, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting/oppfolging`,
  flash: "self-settlement.followUp.flash.recorded",
});
