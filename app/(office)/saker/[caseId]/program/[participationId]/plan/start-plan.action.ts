"use server";
import { formAction } from "@/app/_server/action";
import { startPlan } from "@/lib/programme/commands/start-plan";

export const startPlanAction = formAction(startPlan, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.planStarted",
});
