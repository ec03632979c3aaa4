"use server";
import { formAction } from "@/app/_server/action";
import { requestHousingHelp } from "@/lib/housing/commands/request-housing-help";

export const requestHousingHelpAction = formAction(requestHousingHelp, {
  bound: ["caseId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/behov`,
  flash: "housing.flash.helpRequested",
});
