"use server";
import { formAction } from "@/app/_server/action";
import { addDweller } from "@/lib/housing/commands/add-dweller";

export const addDwellerAction = formAction(addDweller, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.dwellerAdded",
});
