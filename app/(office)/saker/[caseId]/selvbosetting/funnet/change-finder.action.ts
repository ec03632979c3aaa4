"use server";
import { formAction } from "@/app/_server/action";
import { changeFinder } from "@/lib/self-settlement/commands/change-finder";

export const changeFinderAction = formAction(changeFinder, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.saved",
});
