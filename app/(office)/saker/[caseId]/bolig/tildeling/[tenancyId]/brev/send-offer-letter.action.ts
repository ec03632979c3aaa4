"use server";
import { formAction } from "@/app/_server/action";
import { sendOfferLetter } from "@/lib/housing/commands/send-offer-letter";

export const sendOfferLetterAction = formAction(sendOfferLetter, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.letterSent",
});
