"use server";
import { formAction } from "@/app/_server/action";
import { assessHome } from "@/lib/housing/commands/assess-home";

export const assessHomeAction = formAction(assessHome, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.assessed",
});
