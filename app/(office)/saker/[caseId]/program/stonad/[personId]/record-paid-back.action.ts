"use server";
import { formAction } from "@/app/_server/action";
import { recordPaidBack } from "@/lib/benefit/commands/record-paid-back";

export const recordPaidBackAction = formAction(recordPaidBack, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/stonad/${personId}`,
  flash: "benefit.flash.saved",
});
