"use server";
import { formAction } from "@/app/_server/action";
import { inviteToGuidance } from "@/lib/self-settlement/commands/invite-to-guidance";

export const inviteToGuidanceAction = formAction(inviteToGuidance, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting/oppfolging`,
  flash: "self-settlement.followUp.flash.invited",
});
