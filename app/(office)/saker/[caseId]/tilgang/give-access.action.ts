"use server";
import { formAction } from "@/app/_server/action";
import { giveAccess } from "@/lib/cases/commands/give-access";

export const giveAccessAction = formAction(giveAccess, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/tilgang`,
  flash: "cases.flash.accessGiven",
});
