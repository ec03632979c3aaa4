"use server";
import { formAction } from "@/app/_server/action";
import { recordClaim } from "@/lib/benefit/commands/record-claim";

export const recordClaimAction = formAction(recordClaim, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/stonad/${personId}`,
  flash: "benefit.flash.claimRecorded",
});
