"use server";
import { formAction } from "@/app/_server/action";
import { withdrawConsent } from "@/lib/volunteers/commands/withdraw-consent";

export const withdrawConsentAction = formAction(withdrawConsent, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/frivillige`,
  flash: "volunteers.flash.withdrawn",
});
