"use server";
import { formAction } from "@/app/_server/action";
import { removeHome } from "@/lib/career/commands/remove-home";

export const removeHomeAction = formAction(removeHome, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/karriere`,
  flash: "career.flash.removed",
});
