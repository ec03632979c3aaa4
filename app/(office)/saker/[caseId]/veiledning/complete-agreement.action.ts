"use server";
import { formAction } from "@/app/_server/action";
import { completeAgreement } from "@/lib/guidance/commands/complete-agreement";

export const completeAgreementAction = formAction(completeAgreement, {
  flash: "guidance.flash.agreementDone",
});
