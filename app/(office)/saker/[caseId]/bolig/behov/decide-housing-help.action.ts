"use server";
import { formAction } from "@/app/_server/action";
import { decideHousingHelp } from "@/lib/housing/commands/decide-housing-help";

export const decideHousingHelpAction = formAction(decideHousingHelp, {
  bound: ["helpId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/behov`,
  flash: "housing.flash.helpDecided",
});
