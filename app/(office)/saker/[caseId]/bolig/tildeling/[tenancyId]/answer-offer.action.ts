"use server";
import { formAction } from "@/app/_server/action";
import { answerOffer } from "@/lib/housing/commands/answer-offer";

export const answerOfferAction = formAction(answerOffer, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.answered",
});
