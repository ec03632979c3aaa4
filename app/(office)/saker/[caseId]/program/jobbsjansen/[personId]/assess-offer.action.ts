"use server";
import { formAction } from "@/app/_server/action";
import { assessOffer } from "@/lib/jobbsjansen/commands/assess-offer";

export const assessOfferAction = formAction(assessOffer, {
  redirectTo: ({ caseId, personId }) =>
    `/saker/${caseId}/program/jobbsjansen/${personId}#vurdering`,
  flash: "jobbsjansen.flash.assessed",
});
