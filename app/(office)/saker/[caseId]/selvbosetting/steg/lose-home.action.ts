"use server";
import { formAction } from "@/app/_server/action";
import { loseHome } from "@/lib/self-settlement/commands/lose-home";

export const loseHomeAction = formAction(loseHome, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.done",
});
