"use server";
import { formAction } from "@/app/_server/action";
import { withdrawClaim } from "@/lib/benefit/commands/withdraw-claim";

export const withdrawClaimAction = formAction(withdrawClaim, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/stonad/${personId}`,
  flash: "benefit.flash.claimWithdrawn",
});
