"use server";
import { formAction } from "@/app/_server/action";
import { changeHome } from "@/lib/self-settlement/commands/change-home";

export const changeHomeAction = formAction(changeHome, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.saved",
});
