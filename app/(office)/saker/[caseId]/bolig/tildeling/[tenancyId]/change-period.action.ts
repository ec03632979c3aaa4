"use server";
import { formAction } from "@/app/_server/action";
import { changePeriod } from "@/lib/housing/commands/change-period";

export const changePeriodAction = formAction(changePeriod, {
  bound: ["tenancyId"],
  redirectTo: ({ caseId, tenancyId }) => `/saker/${caseId}/bolig/tildeling/${tenancyId}`,
  flash: "housing.flash.periodChanged",
});
