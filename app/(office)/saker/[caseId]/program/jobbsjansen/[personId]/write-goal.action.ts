"use server";
import { formAction } from "@/app/_server/action";
import { writeGoal } from "@/lib/jobbsjansen/commands/write-goal";

export const writeGoalAction = formAction(writeGoal, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/jobbsjansen/${personId}#delmal`,
  flash: "jobbsjansen.flash.goal",
});
