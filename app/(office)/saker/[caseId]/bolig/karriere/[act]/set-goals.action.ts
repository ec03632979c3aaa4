"use server";
import { formAction } from "@/app/_server/action";
import { setGoals } from "@/lib/career/commands/set-goals";

export const setGoalsAction = formAction(setGoals, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/bolig/karriere`,
  flash: "career.flash.goals",
});
