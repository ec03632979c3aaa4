"use server";
import { formAction } from "@/app/_server/action";
import { changeOffer } from "@/lib/volunteers/commands/change-offer";

export const changeOfferAction = formAction(changeOffer, {
  bound: ["offerId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/frivillige`,
  flash: "volunteers.flash.saved",
});
