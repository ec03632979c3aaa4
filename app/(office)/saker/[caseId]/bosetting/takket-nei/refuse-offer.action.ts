"use server";
import { formAction } from "@/app/_server/action";
import { refuseOffer } from "@/lib/settlement/commands/refuse-offer";

export const refuseOfferAction = formAction(refuseOffer, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bosetting/takket-nei`,
  flash: "settlement.flash.refused",
});
