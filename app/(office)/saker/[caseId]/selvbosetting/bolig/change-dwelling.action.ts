"use server";
import { formAction } from "@/app/_server/action";
import { changeDwelling } from "@/lib/self-settlement/commands/change-dwelling";

export const changeDwellingAction = formAction(changeDwelling, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/selvbosetting`,
  flash: "self-settlement.flash.saved",
});
