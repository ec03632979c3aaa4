"use server";
import { formAction } from "@/app/_server/action";
import { recordSupport } from "@/lib/career/commands/record-support";

export const recordSupportAction = formAction(recordSupport, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/stotte`,
  flash: "career.flash.support",
});
