"use server";
import { formAction } from "@/app/_server/action";
import { offerReserved } from "@/lib/housing/commands/offer-reserved";

export const offerReservedAction = formAction(offerReserved, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.offered",
});
