"use server";
import { formAction } from "@/app/_server/action";
import { endAccess } from "@/lib/cases/commands/end-access";

export const endAccessAction = formAction(endAccess, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/tilgang`,
  flash: "cases.flash.accessEnded",
});
