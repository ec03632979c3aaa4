"use server";
import { formAction } from "@/app/_server/action";
import { offerHelp } from "@/lib/volunteers/commands/offer-help";

export const offerHelpAction = formAction(offerHelp, {
  bound: ["caseId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/frivillige`,
  flash: "volunteers.flash.offered",
});
