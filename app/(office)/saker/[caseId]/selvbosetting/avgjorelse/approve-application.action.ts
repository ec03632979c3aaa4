"use server";
import { formAction } from "@/app/_server/action";
import { approveApplication } from "@/lib/self-settlement/commands/approve-application";

export const approveApplicationAction = formAction(approveApplication, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting/brev`,
  flash: "self-settlement.flash.approved",
});
