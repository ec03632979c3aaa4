"use server";
import { formAction } from "@/app/_server/action";
import { recordHome } from "@/lib/career/commands/record-home";

export const recordHomeAction = formAction(recordHome, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/karriere`,
  flash: "career.flash.home",
});
