"use server";
import { formAction } from "@/app/_server/action";
import { changePlaces } from "@/lib/housing/commands/change-places";

export const changePlacesAction = formAction(changePlaces, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.placesChanged",
});
