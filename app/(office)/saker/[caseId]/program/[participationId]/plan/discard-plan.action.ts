"use server";
import { formAction } from "@/app/_server/action";
import { discardPlan } from "@/lib/programme/commands/discard-plan";

export const discardPlanAction = formAction(discardPlan, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.planDiscarded",
});
