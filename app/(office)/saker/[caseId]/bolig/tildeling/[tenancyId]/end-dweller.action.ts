"use server";
import { formAction } from "@/app/_server/action";
import { endDweller } from "@/lib/housing/commands/end-dweller";

export const endDwellerAction = formAction(endDweller, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.dwellerEnded",
});
