"use server";
import { formAction } from "@/app/_server/action";
import { rejectApplication } from "@/lib/self-settlement/commands/reject-application";

export const rejectApplicationAction = formAction(rejectApplication, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting/brev`,
  flash: "self-settlement.flash.rejected",
});
