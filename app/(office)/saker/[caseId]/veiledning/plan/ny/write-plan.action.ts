"use server";
import { formAction } from "@/app/_server/action";
import { writePlan } from "@/lib/guidance/commands/write-plan";

export const writePlanAction = formAction(writePlan, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/veiledning/plan`,
  flash: "guidance.flash.planWritten",
});
