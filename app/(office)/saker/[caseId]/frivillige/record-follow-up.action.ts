"use server";
import { formAction } from "@/app/_server/action";
import { recordFollowUp } from "@/lib/volunteers/commands/record-follow-up";

export const recordFollowUpAction = formAction(recordFollowUp, {
  bound: ["offerId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/frivillige`,
  flash: "volunteers.flash.followedUp",
});
